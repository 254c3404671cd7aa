using CmsSite.Editorial.Workflows;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Workflows.Display;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>Shows an event of a review in the editor of workflows; all of them share their templates.</summary>
internal sealed class ReviewActivityDisplayDriver<TActivity>(ReviewWorkflows workflows) : ActivityDisplayDriver<TActivity>
    where TActivity : ReviewActivity
{
    /// <inheritdoc/>
    public override Task<IDisplayResult> DisplayAsync(TActivity activity, BuildDisplayContext context) => CombineAsync(
        Shape("ReviewActivity_Fields_Thumbnail", new ReviewActivityViewModel(activity)).Location("Thumbnail", "Content"),
        Shape("ReviewActivity_Fields_Design", new ReviewActivityViewModel(activity)).Location("Design", "Content"));

    /// <inheritdoc/>
    public override IDisplayResult Edit(TActivity activity, BuildEditorContext context) =>
        Initialize<ReviewActivityEditViewModel>("ReviewActivity_Fields_Edit", async model =>
        {
            model.ContentTypes = [.. activity.ContentTypes];
            model.Choices = await ReviewedTypesAsync();
        }).Location("Content");

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(TActivity activity, UpdateEditorContext context)
    {
        var model = new ReviewActivityEditViewModel();

        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.ContentTypes);

        activity.ContentTypes = [.. (await ReviewedTypesAsync()).Intersect(model.ContentTypes)];

        return Edit(activity, context);
    }

    private async Task<IReadOnlyList<string>> ReviewedTypesAsync() =>
        [.. (await workflows.AllAsync()).SelectMany(workflow => workflow.ContentTypes).Distinct()];
}
