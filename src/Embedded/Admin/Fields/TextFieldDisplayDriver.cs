using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace CmsSite.Embedded.Admin.Fields;

internal sealed class TextFieldDisplayDriver(IStringLocalizer<TextFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext context)
        => Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context)
        => Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<TextFieldSettings>();
            model.Text = context.IsNew ? field.Text ?? settings.DefaultValue : field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TextFieldSettings>();

        // A generated text is not the visitor's to give, whatever the form says.
        if (settings.Type == FieldBehaviorType.Editable)
            await context.Updater.TryUpdateModelAsync(field, Prefix, f => f.Text);

        if (settings.Required && string.IsNullOrWhiteSpace(field.Text))
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Text), localizer["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);

        return Edit(field, context);
    }
}
