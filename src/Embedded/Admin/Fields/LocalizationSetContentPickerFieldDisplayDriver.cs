using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace CmsSite.Embedded.Admin.Fields;

internal sealed class LocalizationSetContentPickerFieldDisplayDriver(
    IContentManager contentManager,
    IContentLocalizationManager localizations,
    IStringLocalizer<LocalizationSetContentPickerFieldDisplayDriver> localizer)
    : ContentFieldDisplayDriver<LocalizationSetContentPickerField>
{
    public override IDisplayResult Edit(LocalizationSetContentPickerField field, BuildFieldEditorContext context)
        => Initialize<EditLocalizationSetContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalizationSets = string.Join(',', field.LocalizationSets ?? []);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.SelectedItems = await SelectedAsync(field.LocalizationSets ?? []);
        });

    public override async Task<IDisplayResult> UpdateAsync(LocalizationSetContentPickerField field, UpdateFieldEditorContext context)
    {
        var model = new EditLocalizationSetContentPickerFieldViewModel();

        if (await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.LocalizationSets))
        {
            field.LocalizationSets = model.LocalizationSets?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

            var settings = context.PartFieldDefinition.GetSettings<LocalizationSetContentPickerFieldSettings>();
            var name = context.PartFieldDefinition.DisplayName();

            if (settings.Required && field.LocalizationSets.Length == 0)
                context.Updater.ModelState.AddModelError(Prefix, nameof(field.LocalizationSets), localizer["The {0} field is required.", name]);

            if (!settings.Multiple && field.LocalizationSets.Length > 1)
                context.Updater.ModelState.AddModelError(Prefix, nameof(field.LocalizationSets), localizer["The {0} field cannot contain multiple items.", name]);
        }

        return Edit(field, context);
    }

    private async Task<IList<VueMultiselectItemViewModel>> SelectedAsync(string[] sets)
    {
        var firsts = sets.Length == 0 ? new Dictionary<string, string>() : await localizations.GetFirstItemIdForSetsAsync(sets);
        var items = await contentManager.GetAsync(firsts.Values, VersionOptions.Latest);
        var byId = items.ToDictionary(item => item.ContentItemId);

        return
        [
            .. sets.Where(set => firsts.TryGetValue(set, out var id) && byId.ContainsKey(id)).Select(set => new VueMultiselectItemViewModel
            {
                Id = set,
                DisplayText = byId[firsts[set]].DisplayText,
                HasPublished = byId[firsts[set]].Published,
            }),
        ];
    }
}
