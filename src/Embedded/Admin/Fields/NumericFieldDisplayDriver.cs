using System.Globalization;
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

internal sealed class NumericFieldDisplayDriver(IStringLocalizer<NumericFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext context)
        => Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context)
        => Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var fallback = context.IsNew ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : null;
            model.Value = field.Value?.ToString(CultureInfo.CurrentCulture) ?? fallback;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var posted = new EditNumericFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Value);

        field.Value = decimal.TryParse(posted.Value, NumberStyles.Any, CultureInfo.CurrentCulture, out var number) ? number : null;
        foreach (var error in Errors(posted.Value, field.Value, context.PartFieldDefinition))
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), error);

        return Edit(field, context);
    }

    private IEnumerable<string> Errors(string? typed, decimal? number, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<NumericFieldSettings>();
        var name = definition.DisplayName();

        if (string.IsNullOrWhiteSpace(typed))
        {
            if (settings.Required)
                yield return localizer["A value is required for {0}.", name];
            yield break;
        }

        if (number is not { } value)
        {
            yield return localizer["{0} is an invalid number.", name];
            yield break;
        }

        if (value < settings.Minimum)
            yield return localizer["The value must be greater than {0}.", settings.Minimum];
        if (value > settings.Maximum)
            yield return localizer["The value must be less than {0}.", settings.Maximum];
        if (Math.Round(value, settings.Scale) != value)
        {
            yield return settings.Scale == 0
                ? localizer["The {0} field must be an integer.", name]
                : localizer["Invalid number of digits for {0}, max allowed: {1}.", name, settings.Scale];
        }
    }
}
