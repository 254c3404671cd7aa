using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Users.Services;
using YesSql;

namespace CmsSite.Editorial.Comments;

/// <summary>Keeps what people say about an item while it is reviewed.</summary>
public sealed class ReviewThreads(
    ISession session, ReviewActor actor, EditorialHistory history, ReviewEvents events, IUserService users, IContentItemIdGenerator ids, IClock clock)
{
    /// <summary>The longest remark.</summary>
    public const int TextLength = 4000;

    /// <summary>The longest quotation.</summary>
    public const int QuoteLength = 500;

    private const int MentionCount = 20;

    /// <summary>All threads of an item, the open ones first, then by age.</summary>
    public async Task<IReadOnlyList<ReviewThread>> OfAsync(string contentItemId) =>
    [
        .. (await session.Query<ReviewThread, ReviewThreadIndex>(row => row.ContentItemId == contentItemId).ListAsync())
            .OrderBy(thread => thread.IsResolved)
            .ThenBy(thread => thread.Remarks[0].Utc),
    ];

    /// <summary>The open threads in which a user is mentioned, the latest mention first.</summary>
    public async Task<IReadOnlyList<ReviewThread>> MentionsOfAsync(string userName, int skip, int count) =>
    [
        .. await session.Query<ReviewThread, MentionIndex>(row => row.UserName == userName && !row.IsResolved)
            .OrderByDescending(row => row.Utc).Skip(skip).Take(count).ListAsync(),
    ];

    /// <summary>How many open threads mention a user.</summary>
    public Task<int> CountMentionsOfAsync(string userName) =>
        session.QueryIndex<MentionIndex>(row => row.UserName == userName && !row.IsResolved).CountAsync();

    /// <summary>A thread of an item; null where the item has no such thread.</summary>
    public Task<ReviewThread?> FindAsync(string contentItemId, string threadId) =>
        session.Query<ReviewThread, ReviewThreadIndex>(row => row.ThreadId == threadId && row.ContentItemId == contentItemId).FirstOrDefaultAsync()!;

    /// <summary>A new thread, stored with its first remark.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The path of the fact it is about; null for the item as a whole.</param>
    /// <param name="quote">The words it is about; null for the fact as a whole.</param>
    public ReviewThread New(ContentItem item, string? field, string? quote) => new()
    {
        ThreadId = ids.GenerateUniqueId(item),
        ContentItemId = item.ContentItemId,
        Field = field,
        Quote = quote is { Length: > QuoteLength } ? quote[..QuoteLength] : quote,
    };

    /// <summary>Adds a remark to a thread; a settled one is open again.</summary>
    public async Task SayAsync(ReviewThread thread, ContentItem item, string text)
    {
        var mentioned = await MentionedAsync(text);

        thread.Remarks.Add(new(actor.UserId ?? "", actor.UserName, clock.UtcNow, text, mentioned));
        thread.IsResolved = false;

        await session.SaveAsync(thread, checkConcurrency: true);
        await history.AddAsync(new(HistoryAction.Commented, item) { Comment = text });

        foreach (var userName in mentioned)
        {
            await events.MentionedAsync(new(item, userName, thread.ThreadId) { Comment = text });
        }
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    public async Task ResolveAsync(ReviewThread thread, ContentItem item, bool isResolved)
    {
        thread.IsResolved = isResolved;

        await session.SaveAsync(thread, checkConcurrency: true);
        await history.AddAsync(new(isResolved ? HistoryAction.CommentResolved : HistoryAction.CommentReopened, item) { Comment = thread.Remarks[0].Text });
    }

    private async Task<IReadOnlyList<string>> MentionedAsync(string text)
    {
        var known = new List<string>();

        foreach (var name in MentionText.NamesIn(text).Take(MentionCount))
        {
            // Users are found by their address too, which is nobody's business here.
            if (await users.GetUserAsync(name) is { } user && user.UserName.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                known.Add(user.UserName);
            }
        }

        return known;
    }
}
