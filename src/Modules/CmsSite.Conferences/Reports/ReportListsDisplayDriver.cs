using CmsSite.Conferences.Lists;
using CmsSite.Conferences.SharedValues;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using static CmsSite.Conferences.Lists.ListEditor;

namespace CmsSite.Conferences.Reports;

/// <summary>Edits the lists of a report; its fields have drivers of their own.</summary>
internal sealed class ReportListsDisplayDriver(ListEditor editor, SharedEditing sharedEditing) : ContentPartDisplayDriver<ConferenceReportPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(ConferenceReportPart part, BuildPartEditorContext context) =>
        Editors(ReportListsViewModel.Of(part), context.TypePartDefinition.PartDefinition);

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(ConferenceReportPart part, UpdatePartEditorContext context)
    {
        var lists = new ReportListsViewModel();

        await context.Updater.TryUpdateModelAsync(lists, Prefix);

        Read(lists, part, context.Updater.ModelState);

        return Editors(lists, context.TypePartDefinition.PartDefinition);
    }

    private void Read(ReportListsViewModel lists, ConferenceReportPart part, ModelStateDictionary modelState)
    {
        var item = part.ContentItem;

        part.Organisers = editor.Read(lists.Organisers, part.Organisers, item, input => new Organiser { Name = Text(input.Name), Url = Text(input.Url) });
        part.People = editor.Read(lists.People, part.People, item, PersonOf);
        part.Figures = editor.Read(lists.Figures, part.Figures, item, input => new Figure
        {
            Number = editor.Number(input.Number, modelState, $"{Prefix}.Figures[{input.Id}].Number"),
            Label = Text(input.Label),
        });
        part.Documents = editor.Read(lists.Documents, part.Documents, item, input => new DocumentLink
        {
            Label = Text(input.Label),
            Url = Text(input.Url),
            File = Text(input.File),
            Culture = Text(input.Culture),
        });
        part.Photos = editor.Read(lists.Photos, part.Photos, item, input => new Photo
        {
            Path = Text(input.Path),
            Caption = Text(input.Caption),
            Credit = Text(input.Credit),
            AlternativeText = Text(input.AlternativeText),
        });
    }

    private CombinedResult Editors(ReportListsViewModel lists, ContentPartDefinition part) => Combine(
        Initialize<ListViewModel<OrganiserInput>>("OrganiserList_Edit", model => model.Fill("Organisers", lists.Organisers, part, sharedEditing)),
        Initialize<ListViewModel<PersonInput>>("PeopleList_Edit", model => model.Fill("People", lists.People, part, sharedEditing)),
        Initialize<ListViewModel<FigureInput>>("FigureList_Edit", model => model.Fill("Figures", lists.Figures, part, sharedEditing)),
        Initialize<ListViewModel<DocumentInput>>("DocumentList_Edit", model => model.Fill("Documents", lists.Documents, part, sharedEditing)),
        Initialize<ListViewModel<PhotoInput>>("PhotoList_Edit", model => model.Fill("Photos", lists.Photos, part, sharedEditing)));
}
