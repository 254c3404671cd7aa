using System.Security.Claims;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace CmsSite.Editorial.Queue;

/// <summary>What a queue's page shows.</summary>
/// <param name="Kind">Which queue.</param>
/// <param name="Records">The items, those that wait longest first.</param>
/// <param name="Counts">How many items each queue holds.</param>
/// <param name="Workflows">The site's workflows, for the names of states.</param>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="PageCount">How many pages there are, at least 1.</param>
public sealed record QueueViewModel(
    QueueKind Kind, IReadOnlyList<ReviewRecord> Records, IReadOnlyDictionary<QueueKind, int> Counts, IReadOnlyList<ReviewWorkflow> Workflows, int Page, int PageCount);

/// <summary>The queues of what waits for a decision.</summary>
public sealed class QueueController(ReviewQueue queue, ReviewWorkflows workflows, IAuthorizationService authorization) : Controller
{
    private const int PageSize = 25;

    /// <summary>Shows a page of a queue.</summary>
    [HttpGet]
    [Admin("Editorial", "CmsSite.Editorial.Queue")]
    public async Task<IActionResult> Index(QueueKind kind = QueueKind.ToReview, int page = 1)
    {
        if (!ModelState.IsValid || page < 1)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, EditorialPermissions.SubmitContent) && !await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent))
        {
            return Forbid();
        }

        var userId = User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var found = await queue.GetPageAsync(kind, userId, page, PageSize);
        var counts = new Dictionary<QueueKind, int>();

        foreach (var other in Enum.GetValues<QueueKind>())
        {
            counts[other] = other == kind ? found.Total : await queue.CountAsync(other, userId);
        }

        return View(new QueueViewModel(kind, found.Records, counts, await workflows.AllAsync(), page, Math.Max(1, (found.Total + PageSize - 1) / PageSize)));
    }
}
