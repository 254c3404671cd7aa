using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Validation;

/// <summary>Puts the list of what is wrong or missing, with links to the inputs, above the form of an item that has rules.</summary>
internal sealed class EditorProblemsDisplayDriver(IEnumerable<IContentRules> allRules) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        allRules.Any(rules => rules.ContentType == model.ContentType) ? Dynamic("EditorProblems").Location("Parts:before") : null;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));
}
