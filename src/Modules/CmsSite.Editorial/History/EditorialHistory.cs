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
    private static readonly HashSet<HistoryAction> Writings = [HistoryAction.Created, HistoryAction.Changed, HistoryAction.Imported, HistoryAction.Cloned, HistoryAction.Restored];

    private readonly Dictionary<string, HistoryEntry> _writings = [];
    private bool _isSealingAsked;

    /// <summary>Adds what the user of this scope has done.</summary>
    public async Task AddAsync(HistoryEvent e)
    {
        var hash = e.ContentHash ?? (e.Item is null ? null : Reviews.ContentHash.Of(e.Item));

        // The same save by a further call of the content manager.
        if (e is { Action: HistoryAction.Changed, Item: { } item } && _writings.TryGetValue(item.ContentItemId, out var writing))
        {
            writing.Title = item.DisplayText;
            writing.VersionId = item.ContentItemVersionId;
            writing.ContentHash = hash;
            writing.To = e.To;
            await session.SaveAsync(writing);

            return;
        }

        var entry = Entry(e, hash);
        await session.SaveAsync(entry);
        Remember(e, entry);
        AskForSealing();
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

    private void Remember(HistoryEvent e, HistoryEntry entry)
    {
        if (entry.ContentItemId is { } id)
        {
            if (Writings.Contains(e.Action))
            {
                _writings[id] = entry;
            }
            else
            {
                _writings.Remove(id);
            }
        }
    }

    private void AskForSealing()
    {
        if (!_isSealingAsked)
        {
            _isSealingAsked = true;
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<HistorySealer>().SealAsync());
        }
    }
}
