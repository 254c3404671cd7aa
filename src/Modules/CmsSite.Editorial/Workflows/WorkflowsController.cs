using CmsSite.Editorial.History;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Editorial.Workflows;

/// <summary>A workflow as its page shows it.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Text">Its JSON, or what was typed.</param>
/// <param name="Problems">What is wrong with what was typed; empty before anything was.</param>
public sealed record WorkflowViewModel(ReviewWorkflow Workflow, string Text, IReadOnlyList<string> Problems);

/// <summary>Shows the workflows as diagrams, and lets who may change them do so.</summary>
public sealed class WorkflowsController(
    ReviewWorkflows workflows,
    WorkflowCheck check,
    EditorialHistory history,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<WorkflowsController> htmlLocalizer,
    IStringLocalizer<WorkflowsController> localizer) : Controller
{
    /// <summary>Draws all workflows.</summary>
    [HttpGet]
    [Admin("Editorial/Workflows", "CmsSite.Editorial.Workflows")]
    public async Task<IActionResult> Index() =>
        await MayAsync() ? View((await workflows.AllAsync()).Select(workflow => new WorkflowViewModel(workflow, WorkflowJson.Write(workflow), [])).ToList()) : Forbid();

    /// <summary>Stores a workflow in the place of the one that bears its name.</summary>
    [HttpPost]
    [Admin("Editorial/Workflows/{name}", "CmsSite.Editorial.StoreWorkflow")]
    public async Task<IActionResult> Store(string name, string? text)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await FindAsync(name) is not { } stored)
        {
            return NotFound();
        }

        var typed = WorkflowJson.Read(text ?? "", out var unreadable);
        var problems = typed is null ? [unreadable ?? localizer["There is no workflow in it."].Value] : await ProblemsAsync(typed, name);

        if (problems.Count > 0)
        {
            return View(nameof(Index), await WithTypedAsync(stored, text ?? "", problems));
        }

        await workflows.StoreAsync(typed!);
        await history.AddAsync(new(HistoryAction.SettingsChanged) { Comment = typed!.Name });
        await notifier.SuccessAsync(htmlLocalizer["The workflow is stored."]);

        return RedirectToAction(nameof(Index));
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(ReviewWorkflow typed, string name) => typed.Name == name
        ? check.ProblemsOf(typed, (await workflows.AllAsync()).Where(known => known.Name != name))
        : [localizer["The name of a workflow stays as it is: items know it by that name."].Value];

    private async Task<List<WorkflowViewModel>> WithTypedAsync(ReviewWorkflow stored, string text, IReadOnlyList<string> problems) =>
    [
        .. (await workflows.AllAsync()).Select(workflow => workflow.Name == stored.Name
            ? new WorkflowViewModel(workflow, text, problems)
            : new WorkflowViewModel(workflow, WorkflowJson.Write(workflow), [])),
    ];

    private async Task<ReviewWorkflow?> FindAsync(string name) => (await workflows.AllAsync()).FirstOrDefault(workflow => workflow.Name == name);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, EditorialPermissions.ManageReviewWorkflows);
}
