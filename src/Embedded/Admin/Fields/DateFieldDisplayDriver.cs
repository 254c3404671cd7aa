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

internal sealed class DateFieldDisplayDriver(IStringLocalizer<DateFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<DateField>
{
    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext context)
        => Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context)
        => Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        await context.Updater.TryUpdateModelAsync(field, Prefix, f => f.Value);

        // A day has no time zone: it is stored as that day's midnight UTC, never shifted.
        if (field.Value is { } day)
            field.Value = DateTime.SpecifyKind(day, DateTimeKind.Utc);

        if (field.Value is null && context.PartFieldDefinition.GetSettings<DateFieldSettings>().Required)
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), localizer["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);

        return Edit(field, context);
    }
}
