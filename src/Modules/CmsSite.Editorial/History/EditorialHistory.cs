using CmsSite.Editorial.Reviews;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.History;

/// <summary>
/// Writes the history. An entry is part of the scope's transaction: it is kept or given up with the act it tells of. After the commit
/// it is sealed.
/// </summary>
public sealed class EditorialHistory(ISession session, ReviewActor actor, IClock clock)
{
    private static readonly HashSet<HistoryAction> Writings =
        [HistoryAction.Created, HistoryAction.Changed, HistoryAction.Imported, HistoryAction.Cloned, HistoryAction.Restored];

    private static readonly HashSet<HistoryAction> Outcomes =
        [HistoryAction.Published, HistoryAction.PublishedWithoutReview, HistoryAction.Unpublished, HistoryAction.Archived, HistoryAction.Removed, HistoryAction.SetUp];

    private readonly Dictionary<string, HistoryEntry> _last = [];
    private bool _isSealingAsked;

    /// <summary>
    /// Adds what the user of this scope has done. What is told twice of one act, by the content manager and by who called it, is one
    /// entry: the later adds what the earlier left open.
    /// </summary>
    public async Task AddAsync(HistoryEvent e)
    {
        var hash = e.ContentHash ?? (e.Item is null ? null : Reviews.ContentHash.Of(e.Item));

        if (e.Item is { } item && _last.TryGetValue(item.ContentItemId, out var last) && IsSameAct(last, e.Action))
        {
            Complete(last, e, hash);
            await session.SaveAsync(last);

            return;
        }

        var entry = Entry(e, hash);
        await session.SaveAsync(entry);

        if (entry.ContentItemId is { } id)
        {
            _last[id] = entry;
        }

        AskForSealing();
    }

    /// <summary>The hash of an item's content as this scope has noted it last; null where it has noted nothing of the item.</summary>
    internal string? HashOf(string contentItemId) => _last.GetValueOrDefault(contentItemId)?.ContentHash;

    private static bool IsSameAct(HistoryEntry last, HistoryAction next)
    {
        var action = Enum.Parse<HistoryAction>(last.Action);

        return next switch
        {
            HistoryAction.Changed => Writings.Contains(action),
            HistoryAction.Archived => action is HistoryAction.Unpublished or HistoryAction.Archived,
            _ => action == next && Outcomes.Contains(action),
        };
    }

    private static void Complete(HistoryEntry entry, HistoryEvent e, string? hash)
    {
        entry.Action = e.Action == HistoryAction.Archived ? e.Action.ToString() : entry.Action;
        entry.Title = e.Item?.DisplayText;
        entry.VersionId = e.Item?.ContentItemVersionId;
        entry.ContentHash = hash;
        entry.To = e.To ?? entry.To;
        entry.Stage = e.Stage ?? entry.Stage;
        entry.Comment = e.Comment ?? entry.Comment;
    }

    private HistoryEntry Entry(HistoryEvent e, string? hash) => new()
    {
        // Orchard Core's JSON keeps no less.
        Utc = new DateTime(clock.UtcNow.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Utc),
        Action = e.Action.ToString(),
        UserId = actor.UserId,
        UserName = actor.UserName,
        ContentItemId = e.Item?.ContentItemId,
        ContentType = e.Item?.ContentType,
        Title = e.Item?.DisplayText,
        Culture = e.Item is { } item && item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : null,
        VersionId = e.Item?.ContentItemVersionId,
        ContentHash = hash,
        From = e.From,
        To = e.To,
        Stage = e.Stage,
        Comment = e.Comment,
    };

    private void AskForSealing()
    {
        if (!_isSealingAsked)
        {
            _isSealingAsked = true;
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<HistorySealer>().SealAsync());
        }
    }
}
