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

internal sealed class MultiTextFieldDisplayDriver(IStringLocalizer<MultiTextFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<MultiTextField>
{
    public override IDisplayResult Edit(MultiTextField field, BuildFieldEditorContext context)
        => Initialize<EditMultiTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Values = field.Values;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(MultiTextField field, UpdateFieldEditorContext context)
    {
        var model = new EditMultiTextFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Values = model.Values ?? [];

        if (field.Values.Length == 0 && context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Required)
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Values), localizer["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);

        return Edit(field, context);
    }
}
