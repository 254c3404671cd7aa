using CmsSite.Editorial.Checks;
using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.Workflows;

/// <summary>Says what is wrong with a workflow before it is stored: one that can't work would lock items up.</summary>
public sealed class WorkflowCheck(IStringLocalizer<WorkflowCheck> localizer)
{
    /// <summary>The problems; empty for a workflow that works.</summary>
    /// <param name="workflow">The workflow to store.</param>
    /// <param name="others">The site's other workflows.</param>
    public IReadOnlyList<string> ProblemsOf(ReviewWorkflow workflow, IEnumerable<ReviewWorkflow> others) =>
        [.. Parts(workflow), .. States(workflow), .. Transitions(workflow), .. Types(workflow, others)];

    private IEnumerable<string> Parts(ReviewWorkflow workflow)
    {
        if (string.IsNullOrWhiteSpace(workflow.Name))
        {
            yield return localizer["A workflow has no name."];
        }

        if (workflow.Stages.Count == 0)
        {
            yield return localizer["The workflow “{0}” has no stage: nobody could approve anything.", workflow.Name];
        }

        foreach (var stage in workflow.Stages.Where(stage => stage is { Rule: StageRule.AllOf, Reviewers.Count: 0 }))
        {
            yield return localizer["The stage “{0}” asks for all of its reviewers and names none.", stage.Name];
        }

        foreach (var entry in workflow.Checklist.Where(entry => entry.Check.Length > 0 && !CheckNames.All.Contains(entry.Check)))
        {
            yield return localizer["The checklist’s entry “{0}” names the check “{1}”, which there is not.", entry.Name, entry.Check];
        }

        foreach (var name in Twice(workflow.States.Select(state => state.Name))
            .Concat(Twice(workflow.Stages.Select(stage => stage.Name)))
            .Concat(Twice(workflow.Transitions.Select(transition => transition.Name))))
        {
            yield return localizer["The name “{0}” is used twice in the workflow “{1}”.", name, workflow.Name];
        }
    }

    private IEnumerable<string> States(ReviewWorkflow workflow)
    {
        foreach (var kind in Enum.GetValues<ReviewStateKind>().Where(kind => workflow.StateOf(kind) is null))
        {
            yield return localizer["The workflow “{0}” has no state of the kind “{1}”.", workflow.Name, kind];
        }

        if (workflow.StateOf(ReviewStateKind.Draft) is { } start)
        {
            foreach (var state in workflow.States.Where(state => !Reachable(workflow, start.Name).Contains(state.Name)))
            {
                yield return localizer["Nothing leads to the state “{0}” of the workflow “{1}”.", state.Name, workflow.Name];
            }
        }
    }

    private IEnumerable<string> Transitions(ReviewWorkflow workflow)
    {
        var known = workflow.States.Select(state => state.Name).ToHashSet();

        foreach (var transition in workflow.Transitions)
        {
            foreach (var name in transition.From.Append(transition.To).Where(name => !known.Contains(name)))
            {
                yield return localizer["The transition “{0}” names the state “{1}”, which the workflow “{2}” has not.", transition.Name, name, workflow.Name];
            }

            if (string.IsNullOrWhiteSpace(transition.Permission))
            {
                yield return localizer["The transition “{0}” names no permission.", transition.Name];
            }
        }
    }

    private IEnumerable<string> Types(ReviewWorkflow workflow, IEnumerable<ReviewWorkflow> others) =>
        from other in others
        from contentType in other.ContentTypes.Intersect(workflow.ContentTypes)
        select localizer["The content type “{0}” already follows the workflow “{1}”.", contentType, other.Name].Value;

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private static HashSet<string> Reachable(ReviewWorkflow workflow, string start)
    {
        var reached = new HashSet<string> { start };
        var waiting = new Queue<string>([start]);

        while (waiting.TryDequeue(out var state))
        {
            foreach (var transition in workflow.Transitions.Where(transition => transition.From.Contains(state) && reached.Add(transition.To)))
            {
                waiting.Enqueue(transition.To);
            }
        }

        return reached;
    }
}
