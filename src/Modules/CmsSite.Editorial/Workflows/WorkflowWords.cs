using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.Workflows;

/// <summary>Says in the reader's language what a workflow asks for and does.</summary>
public sealed class WorkflowWords(IStringLocalizer<WorkflowWords> localizer)
{
    /// <summary>What a transition asks for.</summary>
    public string Of(TransitionNeed need) => need switch
    {
        TransitionNeed.Comment => localizer["a comment"],
        TransitionNeed.Assignee => localizer["somebody to whom it is assigned"],
        TransitionNeed.Completeness => localizer["nothing missing"],
        TransitionNeed.Checklist => localizer["the whole checklist ticked"],
        TransitionNeed.Languages => localizer["all required languages approved"],
        _ => need.ToString(),
    };

    /// <summary>What a transition does: by the kind of the state it leads to, and besides.</summary>
    public IEnumerable<string> EffectsOf(ReviewWorkflow workflow, ReviewTransition transition)
    {
        if (Of(workflow.KindOf(transition.To)) is { } effect)
        {
            yield return effect;
        }

        foreach (var besides in transition.Does)
        {
            yield return Of(besides);
        }
    }

    /// <summary>Whose approvals a stage needs.</summary>
    public string RuleOf(ReviewStage stage) => stage.Rule == StageRule.AllOf
        ? localizer["all of {0}", string.Join(", ", stage.Reviewers)]
        : localizer["any one who may"];

    private string? Of(ReviewStateKind kind) => kind switch
    {
        ReviewStateKind.Review => localizer["asks for a review"],
        ReviewStateKind.Approved => localizer["approves what was read"],
        ReviewStateKind.Published => localizer["publishes"],
        ReviewStateKind.Archived => localizer["takes offline"],
        _ => localizer["takes approvals back"],
    };

    private string Of(TransitionEffect effect) => effect switch
    {
        TransitionEffect.AssignToSubmitter => localizer["gives it to who submitted it"],
        TransitionEffect.Release => localizer["leaves it to nobody"],
        TransitionEffect.ForgetApprovals => localizer["begins all reviews again"],
        TransitionEffect.ForgetDueDate => localizer["takes the due date away"],
        _ => effect.ToString(),
    };
}
