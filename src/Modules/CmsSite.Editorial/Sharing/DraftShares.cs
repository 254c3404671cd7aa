using System.Security.Cryptography;
using System.Text;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Sharing;

/// <summary>Shares drafts with people without an account: by a signed link to one version, for a while, until it is taken back.</summary>
public sealed class DraftShares(
    ISession session, ReviewActor actor, EditorialHistory history, IContentItemIdGenerator ids, IDataProtectionProvider dataProtection, IClock clock)
{
    /// <summary>The longest time that a link works, in days.</summary>
    public const int MaxDays = 30;

    private static readonly TimeSpan BetweenNotes = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = dataProtection.CreateProtector("CmsSite.Editorial.DraftShare");

    /// <summary>The shares of an item, the latest first.</summary>
    public async Task<IReadOnlyList<DraftShare>> OfAsync(string contentItemId) =>
        [.. (await session.Query<DraftShare, DraftShareIndex>(row => row.ContentItemId == contentItemId).ListAsync()).OrderByDescending(share => share.CreatedUtc)];

    /// <summary>Shares an item as it stands.</summary>
    /// <param name="item">The version.</param>
    /// <param name="days">For how many days, from 1 to <see cref="MaxDays"/>.</param>
    /// <param name="note">For whom, or what for; may be empty.</param>
    public async Task<DraftShare> ShareAsync(ContentItem item, int days, string note)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);

        var share = new DraftShare
        {
            ShareId = ids.GenerateUniqueId(item),
            Item = item.Clone(),
            UserName = actor.UserName,
            Note = note,
            CreatedUtc = clock.UtcNow,
            ExpiresUtc = clock.UtcNow.AddDays(days),
        };

        await session.SaveAsync(share);
        await history.AddAsync(new(HistoryAction.DraftShared, item) { Comment = note });

        return share;
    }

    /// <summary>Takes a share of an item back; nothing where the item has no such share.</summary>
    public async Task RevokeAsync(string contentItemId, string shareId)
    {
        if (await FindAsync(shareId) is { IsRevoked: false } share && share.Item.ContentItemId == contentItemId)
        {
            share.IsRevoked = true;

            await session.SaveAsync(share);
            await history.AddAsync(new(HistoryAction.DraftShareRevoked, share.Item));
        }
    }

    /// <summary>Opens a link and notes it; null for a link that is forged, has run out or was taken back, and while the item is in the trash.</summary>
    public async Task<DraftShare?> OpenAsync(string token)
    {
        if (Unseal(token) is not { } shareId
            || await FindAsync(shareId) is not { IsRevoked: false } share
            || share.ExpiresUtc <= clock.UtcNow
            || !await IsThereAsync(share.Item.ContentItemId))
        {
            return null;
        }

        share.Openings++;

        // Who holds a link may open it as often as he likes, but the history is not his to fill.
        if (share.NotedUtc is not { } noted || clock.UtcNow - noted >= BetweenNotes)
        {
            share.NotedUtc = clock.UtcNow;
            await history.AddAsync(new(HistoryAction.DraftOpened, share.Item));
        }

        await session.SaveAsync(share);

        return share;
    }

    /// <summary>The share's link, relative to the application. It speaks the draft's language: whoever reads it has chosen none.</summary>
    /// <param name="share">The share.</param>
    /// <param name="otherwise">The language of a draft that has none.</param>
    public string UrlOf(DraftShare share, string otherwise) =>
        $"~/{(share.Item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : otherwise)}/draft/{TokenOf(share)}";

    // Small letters and digits alone: mail programs and caches spell addresses in their own way.
    private string TokenOf(DraftShare share) => Convert.ToHexStringLower(_protector.Protect(Encoding.ASCII.GetBytes(share.ShareId)));

    private Task<DraftShare?> FindAsync(string shareId) =>
        session.Query<DraftShare, DraftShareIndex>(row => row.ShareId == shareId).FirstOrDefaultAsync()!;

    private async Task<bool> IsThereAsync(string contentItemId) =>
        await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId && (row.Latest || row.Published)).FirstOrDefaultAsync() is not null;

    private string? Unseal(string token)
    {
        try
        {
            return Encoding.ASCII.GetString(_protector.Unprotect(Convert.FromHexString(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
