using System.Text.RegularExpressions;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Comments;

/// <summary>Keeps what people say about an item while it is reviewed.</summary>
public sealed partial class ReviewThreads(ISession session, ReviewActor actor, EditorialHistory history, IContentItemIdGenerator ids, IClock clock)
{
    /// <summary>The longest remark.</summary>
    public const int TextLength = 4000;

    /// <summary>The longest quotation.</summary>
    public const int QuoteLength = 500;

    /// <summary>All threads of an item, the open ones first, then by age.</summary>
    public async Task<IReadOnlyList<ReviewThread>> OfAsync(string contentItemId) =>
    [
        .. (await session.Query<ReviewThread, ReviewThreadIndex>(row => row.ContentItemId == contentItemId).ListAsync())
            .OrderBy(thread => thread.IsResolved)
            .ThenBy(thread => thread.Remarks[0].Utc),
    ];

    /// <summary>A thread of an item; null where the item has no such thread.</summary>
    public Task<ReviewThread?> FindAsync(string contentItemId, string threadId) =>
        session.Query<ReviewThread, ReviewThreadIndex>(row => row.ThreadId == threadId && row.ContentItemId == contentItemId).FirstOrDefaultAsync()!;

    /// <summary>Begins a thread.</summary>
    public async Task<ReviewThread> BeginAsync(ContentItem item, string? field, string? quote, string text)
    {
        var thread = new ReviewThread
        {
            ThreadId = ids.GenerateUniqueId(item),
            ContentItemId = item.ContentItemId,
            Field = field,
            Quote = quote is { Length: > QuoteLength } ? quote[..QuoteLength] : quote,
        };

        await SayAsync(thread, item, text);

        return thread;
    }

    /// <summary>Adds a remark to a thread; a settled one is open again.</summary>
    public async Task SayAsync(ReviewThread thread, ContentItem item, string text)
    {
        var mentions = Mention().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.OrdinalIgnoreCase);

        thread.Remarks.Add(new(actor.UserId ?? "", actor.UserName, clock.UtcNow, text, [.. mentions]));
        thread.IsResolved = false;

        await session.SaveAsync(thread, checkConcurrency: true);
        await history.AddAsync(new(HistoryAction.Commented, item) { Comment = text });
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    public async Task ResolveAsync(ReviewThread thread, ContentItem item, bool isResolved)
    {
        thread.IsResolved = isResolved;

        await session.SaveAsync(thread, checkConcurrency: true);
        await history.AddAsync(new(isResolved ? HistoryAction.CommentResolved : HistoryAction.CommentReopened, item) { Comment = thread.Remarks[0].Text });
    }

    [GeneratedRegex(@"(?<![\w@])@([\w.\-]{1,64}\w)")]
    private static partial Regex Mention();
}
