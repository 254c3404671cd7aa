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

internal sealed class TimeFieldDisplayDriver(IStringLocalizer<TimeFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<TimeField>
{
    public override IDisplayResult Edit(TimeField field, BuildFieldEditorContext context)
        => Initialize<EditTimeFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(TimeField field, UpdateFieldEditorContext context)
    {
        await context.Updater.TryUpdateModelAsync(field, Prefix, f => f.Value);

        if (field.Value is null && context.PartFieldDefinition.GetSettings<TimeFieldSettings>().Required)
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), localizer["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);

        return Edit(field, context);
    }
}
