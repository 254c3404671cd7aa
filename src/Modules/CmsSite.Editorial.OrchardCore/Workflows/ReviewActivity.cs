using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Workflows;
using OrchardCore.Workflows.Abstractions.Models;
using OrchardCore.Workflows.Activities;
using OrchardCore.Workflows.Models;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>An event of a review that begins a workflow or lets a waiting one go on.</summary>
public abstract class ReviewActivity(IStringLocalizer localizer) : EventActivity
{
    /// <inheritdoc/>
    public override string Name => GetType().Name;

    /// <inheritdoc/>
    public override LocalizedString Category => localizer["Editorial review"];

    /// <summary>When it happens, in the reader's language.</summary>
    public abstract LocalizedString Description { get; }

    /// <summary>The content types it is about; empty means all that are reviewed.</summary>
    public IList<string> ContentTypes
    {
        get => GetProperty<IList<string>>(() => []);
        set => SetProperty(value);
    }

    /// <inheritdoc/>
    public override bool CanExecute(WorkflowExecutionContext workflowContext, ActivityContext activityContext) =>
        ContentTypes.Count == 0
        || (workflowContext.Input.TryGetValue(ContentEventConstants.ContentItemInputKey, out var input)
            && input is IContent content
            && ContentTypes.Contains(content.ContentItem.ContentType));

    /// <inheritdoc/>
    public override IEnumerable<Outcome> GetPossibleOutcomes(WorkflowExecutionContext workflowContext, ActivityContext activityContext) =>
        Outcomes(localizer["Done"]);

    /// <inheritdoc/>
    public override ActivityExecutionResult Resume(WorkflowExecutionContext workflowContext, ActivityContext activityContext) => Outcomes("Done");
}
