using System.Security.Claims;
using CmsSite.Conferences.Editing;
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

            return Back(form);
        }

        if (await ActOfAsync(asked.Act, form) is not { } act)
        {
            return Back(form);
        }

        var results = new List<DecisionResult>();

        foreach (var id in asked.Ids)
        {
            results.Add(await OneAsync(id, act));
        }

        if (results.TrueForAll(result => result is DecisionResult.Forbidden or DecisionResult.Unknown))
        {
            return results.Contains(DecisionResult.Forbidden) ? Forbid() : NotFound();
        }

        if (results.Count(result => result == DecisionResult.Done) is var done and > 0)
        {
            await notifier.SuccessAsync(htmlLocalizer.Plural(done, "Done for one item.", "Done for {0} items."));
        }

        return Back(form);
    }

    // What is wrong with the form itself is said once, not for each item.
    private async Task<Func<ReviewSituation, ClaimsPrincipal, Task<DecisionOutcome>>?> ActOfAsync(AssignmentAct act, AssignmentForm form)
    {
        switch (act)
        {
            case AssignmentAct.Claim:
                return assignments.ClaimAsync;

            case AssignmentAct.Release:
                return assignments.ReleaseAsync;

            case AssignmentAct.SetDue:
                if (!form.TryReadDueDate(out var day))
                {
                    await notifier.ErrorAsync(htmlLocalizer["Due date: “{0}” is no date.", form.DueDate ?? ""]);

                    return null;
                }

                var dueUtc = await EndAsync(day);

                return (situation, user) => assignments.SetDueAsync(situation, dueUtc, user);

            default:
                var (person, role) = (form.AssignedUser?.Trim() ?? "", form.AssignedRole?.Trim() ?? "");

                if (person.Length > 0 == role.Length > 0)
                {
                    await notifier.ErrorAsync(htmlLocalizer["Person, role: say either a person or a role."]);

                    return null;
                }

                return (situation, user) => assignments.AssignAsync(situation, person.Length > 0 ? new(person, null) : new(null, role), user);
        }
    }

    private async Task<DecisionResult> OneAsync(string contentItemId, Func<ReviewSituation, ClaimsPrincipal, Task<DecisionOutcome>> actAsync)
    {
        var (locker, isLocked) = await editLock.TryAcquireAsync(contentItemId);

        if (!isLocked)
        {
            await notifier.ErrorAsync(htmlLocalizer["Somebody else is changing it at this moment. Try again."]);

            return DecisionResult.Outdated;
        }

        await using (locker)
        {
            if (await desk.LookAsync(contentItemId, User) is not { } situation)
            {
                return DecisionResult.Unknown;
            }

            var outcome = await CommittedAsync(await actAsync(situation, User));

            foreach (var problem in outcome.Problems)
            {
                await notifier.ErrorAsync(htmlLocalizer["“{0}”: {1}", situation.Item.DisplayText ?? "", problem.Message]);
            }

            return outcome.Result;
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

            return DecisionOutcome.Of(DecisionResult.Outdated, new CmsSite.Conferences.Validation.ContentProblem("", localizer["Somebody else decided at the same moment. Look at it again."]));
        }
    }

    // The end of the day where the site is. Noon exists in every time zone on every day.
    private async Task<DateTime?> EndAsync(DateOnly? day) =>
        day is { } given ? (await localClock.ConvertToUtcAsync(given.ToDateTime(new TimeOnly(12, 0)))).AddHours(12).AddSeconds(-1) : null;

    private IActionResult Back(AssignmentForm form) =>
        Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl) : RedirectToAction("Index", "Queue");
}
