using System.Text.Json;
using CmsSite.Editorial.History;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Editorial.Workflows;

/// <summary>The recipe step “ReviewWorkflows”, which stores workflows in the place of those of the same names.</summary>
internal sealed class ReviewWorkflowsStep(ReviewWorkflows workflows, WorkflowCheck check, EditorialHistory history, ShellSettings shellSettings)
    : NamedRecipeStepHandler("ReviewWorkflows")
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        // What this step has stored is not yet what others read.
        var all = (await workflows.AllAsync()).ToList();

        foreach (var workflow in context.Step.Deserialize<Step>(WorkflowJson.Options)?.Workflows ?? [])
        {
            all.RemoveAll(known => known.Name == workflow.Name);

            if (check.ProblemsOf(workflow, all) is { Count: > 0 } problems)
            {
                foreach (var problem in problems)
                {
                    context.Errors.Add(problem);
                }
            }
            else
            {
                await workflows.StoreAsync(workflow);
                await TellAsync(workflow);
                all.Add(workflow);
            }
        }
    }

    // Who takes a type out of its workflow needs no review for it any more.
    private Task TellAsync(ReviewWorkflow workflow) =>
        shellSettings.IsInitializing() ? Task.CompletedTask : history.AddAsync(new(HistoryAction.SettingsChanged) { Comment = workflow.Name });

    private sealed record Step(IReadOnlyList<ReviewWorkflow>? Workflows);
}
