using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Remembers what each person has seen of an item, so that the next look shows what is new.</summary>
public sealed class ReviewLooks(ISession session, IClock clock)
{
    /// <summary>
    /// Notes that somebody sees an item, and says what was seen before it became this: looking twice at the same loses nothing. Null for
    /// who sees it for the first time.
    /// </summary>
    /// <param name="item">What is seen.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="userId">Who looks.</param>
    public async Task<SeenContent?> LookAsync(ContentItem item, string hash, string userId)
    {
        var id = item.ContentItemId;
        var look = await session.Query<ReviewLook, ReviewLookIndex>(row => row.ContentItemId == id && row.UserId == userId).FirstOrDefaultAsync();

        if (look?.Hash == hash)
        {
            return look.Before ?? new(look.Item, look.Utc);
        }

        look ??= new ReviewLook { ContentItemId = id, UserId = userId };
        look.Before = look.Hash.Length > 0 ? new(look.Item, look.Utc) : null;
        (look.Item, look.Hash, look.Utc) = (item.Clone(), hash, clock.UtcNow);

        await session.SaveAsync(look);

        return look.Before;
    }
}
