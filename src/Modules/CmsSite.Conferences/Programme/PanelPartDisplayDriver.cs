using CmsSite.Conferences.Lists;
using CmsSite.Conferences.SharedValues;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Programme;

/// <summary>The people of a panel as its form posts them.</summary>
public class PanelPeopleViewModel
{
    /// <summary>Who took part.</summary>
    public IList<PersonInput> People { get; set; } = [];
}

/// <summary>Edits the people of a panel; its fields have drivers of their own.</summary>
internal sealed class PanelPartDisplayDriver(ListEditor editor, SharedEditing sharedEditing) : ContentPartDisplayDriver<PanelPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(PanelPart part, BuildPartEditorContext context) =>
        Editor(ListEditor.InputsOf(part.People), context.TypePartDefinition.PartDefinition);

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(PanelPart part, UpdatePartEditorContext context)
    {
        var posted = new PanelPeopleViewModel();

        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        part.People = editor.Read(posted.People, part.People, part.ContentItem, ListEditor.PersonOf);

        return Editor(posted.People, context.TypePartDefinition.PartDefinition);
    }

    private ShapeResult Editor(IList<PersonInput> people, ContentPartDefinition part) =>
        Initialize<ListViewModel<PersonInput>>("PeopleList_Edit", model => model.Fill("People", people, part, sharedEditing));
}
