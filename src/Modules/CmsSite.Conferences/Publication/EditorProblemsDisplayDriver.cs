using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Publication;

/// <summary>Puts the list of what is wrong or missing, with links to the inputs, above a report's form.</summary>
internal sealed class EditorProblemsDisplayDriver : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        model.Has<ConferenceReportPart>() ? Dynamic("EditorProblems").Location("Parts:before") : null;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));
}
