using System.Security.Claims;
using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Decisions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Assignments;

/// <summary>Takes what the queue and the review screen say about whose items are.</summary>
public sealed class AssignmentsController(
    ReviewDesk desk,
    ReviewAssignments assignments,
    EditLock editLock,
    IDocumentStore documentStore,
    ILocalClock localClock,
    INotifier notifier,
    IHtmlLocalizer<AssignmentsController> htmlLocalizer,
    IStringLocalizer<AssignmentsController> localizer) : Controller
{
    private const int MaxItems = 100;

    /// <summary>Does it item by item, each on its own: what stands in the way of one hinders no other.</summary>
    [HttpPost]
    [Admin("Editorial/Assign", "CmsSite.Editorial.Assign")]
    public async Task<IActionResult> Act(AssignmentForm form)
    {
        if (form.Read() is not { } asked || asked.Ids.Count > MaxItems)
        {
            return BadRequest();
        }

        if (asked.Ids.Count == 0)
        {
            await notifier.WarningAsync(htmlLocalizer["Tick at least one item first."]);

            return Refused(form, asked.Ids);
        }

        var (act, problem) = await ActOfAsync(asked.Act, form);

        if (problem is not null)
        {
            return Refused(form, asked.Ids, problem);
        }

        var outcomes = new List<(string Id, DecisionOutcome Outcome)>();

        foreach (var id in asked.Ids)
        {
            outcomes.Add((id, await OneAsync(id, act!)));
        }

        return await AnswerAsync(form, outcomes);
    }

    private async Task<IActionResult> AnswerAsync(AssignmentForm form, List<(string Id, DecisionOutcome Outcome)> outcomes)
    {
        var results = outcomes.ConvertAll(one => one.Outcome.Result);

        if (results.TrueForAll(result => result is DecisionResult.Forbidden or DecisionResult.Unknown))
        {
            return results.Contains(DecisionResult.Forbidden) ? Forbid() : NotFound();
        }

        if (results.Count(result => result == DecisionResult.Done) is var done and > 0)
        {
            await notifier.SuccessAsync(htmlLocalizer.Plural(done, "Done for one item.", "Done for {0} items."));
        }

        // What is wrong with an input stands beside it; what an item itself stands in the way with has been said.
        return outcomes.SelectMany(one => one.Outcome.Problems).Where(problem => problem.Input.Length > 0).Distinct().ToArray() is { Length: > 0 } problems
            ? Refused(form, [.. outcomes.Where(one => one.Outcome.Result != DecisionResult.Done).Select(one => one.Id)], problems)
            : Back(form);
    }

    // What is wrong with the form itself is said once, not for each item.
    private async Task<(Func<ReviewSituation, ClaimsPrincipal, Task<DecisionOutcome>>? Act, ContentProblem? Problem)> ActOfAsync(AssignmentAct act, AssignmentForm form)
    {
        switch (act)
        {
            case AssignmentAct.Claim:
                return (assignments.ClaimAsync, null);

            case AssignmentAct.Release:
                return (assignments.ReleaseAsync, null);

            case AssignmentAct.SetDue:
                if (!form.TryReadDueDate(out var day))
                {
                    return (null, new(ReviewAssignments.DueInput, localizer["Due date: “{0}” is no date.", form.DueDate ?? ""]));
                }

                var dueUtc = await EndAsync(day);

                return ((situation, user) => assignments.SetDueAsync(situation, dueUtc, user), null);

            default:
                var (person, role) = (form.AssignedUser?.Trim() ?? "", form.AssignedRole?.Trim() ?? "");

                return person.Length > 0 == role.Length > 0
                    ? (null, new(Assignees.PersonInput, localizer["Person, role: say either a person or a role."]))
                    : ((situation, user) => assignments.AssignAsync(situation, person.Length > 0 ? new(person, null) : new(null, role), user), null);
        }
    }

    private async Task<DecisionOutcome> OneAsync(string contentItemId, Func<ReviewSituation, ClaimsPrincipal, Task<DecisionOutcome>> actAsync)
    {
        var (locker, isLocked) = await editLock.TryAcquireAsync(contentItemId);

        if (!isLocked)
        {
            await notifier.ErrorAsync(htmlLocalizer["Somebody else is changing it at this moment. Try again."]);

            return DecisionOutcome.Of(DecisionResult.Outdated);
        }

        await using (locker)
        {
            if (await desk.LookAsync(contentItemId, User) is not { } situation)
            {
                return DecisionOutcome.Of(DecisionResult.Unknown);
            }

            var outcome = await CommittedAsync(await actAsync(situation, User));

            foreach (var problem in outcome.Problems.Where(problem => problem.Input.Length == 0))
            {
                await notifier.ErrorAsync(htmlLocalizer["“{0}”: {1}", situation.Item.DisplayText ?? "", problem.Message]);
            }

            return outcome;
        }
    }

    private async Task<DecisionOutcome> CommittedAsync(DecisionOutcome outcome)
    {
        try
        {
            if (outcome.Result == DecisionResult.Done)
            {
                await documentStore.CommitAsync();
            }

            return outcome;
        }
        catch (ConcurrencyException)
        {
            await documentStore.CancelAsync();

            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["Somebody else decided at the same moment. Look at it again."]));
        }
    }

    // The end of the day where the site is. Noon exists in every time zone on every day.
    private async Task<DateTime?> EndAsync(DateOnly? day) =>
        day is { } given ? (await localClock.ConvertToUtcAsync(given.ToDateTime(new TimeOnly(12, 0)))).AddHours(12).AddSeconds(-1) : null;

    private IActionResult Refused(AssignmentForm form, IReadOnlyList<string> ids, params ContentProblem[] problems)
    {
        new AssignmentRefusal { Ids = ids, AssignedUser = form.AssignedUser, AssignedRole = form.AssignedRole, DueDate = form.DueDate, Problems = problems }.Keep(TempData);

        return Back(form);
    }

    private IActionResult Back(AssignmentForm form) =>
        Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl) : RedirectToAction("Index", "Queue");
}
