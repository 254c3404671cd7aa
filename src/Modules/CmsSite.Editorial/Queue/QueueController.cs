using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Comments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Localization;

namespace CmsSite.Editorial.Queue;

/// <summary>The queues of what waits for a decision.</summary>
public sealed class QueueController(
    ReviewQueue queue,
    QueuePeople people,
    QueueEntries entries,
    Assignees assignees,
    ReviewThreads threads,
    ILocalizationService localization,
    IAuthorizationService authorization) : Controller
{
    private const int PageSize = 25;

    /// <summary>Shows a page of a queue.</summary>
    [HttpGet]
    [Admin("Editorial", "CmsSite.Editorial.Queue")]
    public async Task<IActionResult> Index(QueueQuery query)
    {
        var mayReview = await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent);
        var mayAssign = await authorization.AuthorizeAsync(User, EditorialPermissions.AssignReviews);

        if (!mayReview && !mayAssign && !await authorization.AuthorizeAsync(User, EditorialPermissions.SubmitContent))
        {
            return Forbid();
        }

        if (!ModelState.IsValid || query.Page is < 1 or > 100_000)
        {
            return NotFound();
        }

        // What others have to do is shown to those who may do it, or may give it to them.
        var canSeeAll = mayReview || mayAssign;
        query.All &= canSeeAll;

        if (!canSeeAll && query.Kind is QueueKind.ToReview or QueueKind.ToPublish)
        {
            query.Kind = QueueKind.ToMend;
        }

        return View(await ModelAsync(query, await people.OfAsync(User), canSeeAll, mayAssign) with { CanClaim = mayReview && query.Kind == QueueKind.ToReview });
    }

    private async Task<QueueViewModel> ModelAsync(QueueQuery query, QueuePerson person, bool canSeeAll, bool mayAssign)
    {
        var counts = await CountsAsync(person, canSeeAll);
        var filter = query.ToFilter();
        var skip = (query.Page - 1) * PageSize;
        var isMentions = query.Kind == QueueKind.Mentioned;
        var total = isMentions ? counts[QueueKind.Mentioned] : await queue.CountAsync(filter, person);

        return new()
        {
            Query = query,
            Entries = isMentions ? [] : await entries.OfAsync(await queue.ListAsync(filter, person, skip, PageSize)),
            Mentions = isMentions ? await entries.OfAsync(await threads.MentionsOfAsync(person.UserName, skip, PageSize), person.UserName) : [],
            Counts = counts,
            Total = total,
            PageCount = Math.Max(1, (total + PageSize - 1) / PageSize),
            Languages = await localization.GetSupportedCulturesAsync(),
            CanSeeAll = canSeeAll,
            Choices = mayAssign && !isMentions ? await assignees.ChoicesAsync() : null,
            UserName = person.UserName,
        };
    }

    private async Task<Dictionary<QueueKind, int>> CountsAsync(QueuePerson person, bool canSeeAll)
    {
        QueueKind[] kinds = canSeeAll ? [QueueKind.ToReview, QueueKind.ToMend, QueueKind.ToPublish] : [QueueKind.ToMend];
        var counts = new Dictionary<QueueKind, int>();

        foreach (var kind in kinds)
        {
            counts[kind] = await queue.CountAsync(new() { Kind = kind }, person);
        }

        counts[QueueKind.Mentioned] = await threads.CountMentionsOfAsync(person.UserName);

        return counts;
    }
}
