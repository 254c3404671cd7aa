using System.Globalization;
using System.Security.Claims;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Languages;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Checks;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Comparing;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Sharing;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Puts together what the review screen shows: the item's facts, what changed, what is said, what is still to be looked at.</summary>
public sealed class ReviewScreen(
    ReviewThreads threads,
    ReviewLooks looks,
    ContentOutliner outliner,
    MachineChecks checks,
    DraftShares shares,
    AssignmentPanel assignment,
    HistoryReader history,
    HistoryLines lines,
    SiteAddress address,
    IContentManager contentManager,
    IAuthorizationService authorization,
    ILocalClock localClock)
{
    /// <summary>The view of both hosts.</summary>
    public const string View = "ReviewScreen";

    /// <summary>Whether somebody may look at an item's review, and speak in it.</summary>
    public async Task<bool> MayLookAsync(ClaimsPrincipal user, ContentItem item) =>
        await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, (object)item)
        || await authorization.AuthorizeAsync(user, EditorialPermissions.ReviewContent, (object)item);

    /// <summary>The screen as somebody sees it now, with what was typed and not taken.</summary>
    public async Task<ReviewScreenViewModel> ShowAsync(ReviewSituation situation, ClaimsPrincipal user, ScreenInput input)
    {
        var item = situation.Item;
        var seen = await looks.LookAsync(item, situation.Hash, user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
        var published = item.Published ? null : await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published);
        var sheet = await SheetAsync(item, published, seen?.Item);
        var canShare = await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, (object)item);
        var spoken = await threads.OfAsync(item.ContentItemId);

        return new()
        {
            Situation = situation,
            Input = input,
            Sheet = sheet,
            Basis = input.Basis ?? (sheet.CountSince(Basis.Look) > 0 ? Basis.Look : Basis.Published),
            PublicUrl = (item.Published ? item : published) is { } shown ? LanguageVersions.AddressOf(shown) : null,
            Last = await LastAsync(situation.Record),
            SeenLocal = seen is null ? null : await localClock.ConvertToLocalAsync(new DateTimeOffset(seen.Utc, TimeSpan.Zero)),
            Threads = spoken,
            Times = await TimesAsync([.. spoken.SelectMany(thread => thread.Remarks.Select(remark => remark.Utc)), .. situation.Record.Approvals.Select(approval => approval.Utc)]),
            Assignment = await assignment.OfAsync(situation, user) with { Chosen = input.Decision.Assignee },
            Checks = await checks.RunAsync(situation),
            CanPublishWithoutReview = !item.Published && await authorization.AuthorizeAsync(user, EditorialPermissions.PublishWithoutReview),
            CanShare = canShare,
            Shares = canShare ? await SharesAsync(item.ContentItemId) : [],
            UserName = user.Identity?.Name ?? "",
        };
    }

    private async Task<FactSheet> SheetAsync(ContentItem item, ContentItem? published, ContentItem? seen)
    {
        var outlines = await outliner.OutlineAsync([item, .. new[] { published, seen }.OfType<ContentItem>()]);

        return FactSheet.Of(outlines[0], published is null ? null : outlines[1], seen is null ? null : outlines[^1]);
    }

    // What led to the state that it is in: who is to act on it reads there why.
    private async Task<HistoryLine?> LastAsync(ReviewRecord record)
    {
        HistoryAction? action = record.Kind switch
        {
            ReviewStateKind.Review => HistoryAction.Submitted,
            ReviewStateKind.Changes => HistoryAction.ChangesRequested,
            ReviewStateKind.Approved => HistoryAction.Approved,
            _ => null,
        };

        return action is not null && await history.GetAsync(new() { ContentItemId = record.ContentItemId, Action = action }, after: null, count: 1) is [var entry]
            ? await lines.OfAsync(entry)
            : null;
    }

    private async Task<IReadOnlyList<SharedLink>> SharesAsync(string contentItemId)
    {
        var root = await address.GetAsync();
        var found = new List<SharedLink>();

        foreach (var share in await shares.OfAsync(contentItemId))
        {
            var until = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(share.ExpiresUtc, DateTimeKind.Utc)));

            var url = shares.UrlOf(share, CultureInfo.CurrentUICulture.Name);

            found.Add(new(share, url, root.Absolute(url), until));
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<DateTime, DateTimeOffset>> TimesAsync(IEnumerable<DateTime> times)
    {
        var local = new Dictionary<DateTime, DateTimeOffset>();

        foreach (var utc in times.Distinct())
        {
            local[utc] = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        }

        return local;
    }
}
