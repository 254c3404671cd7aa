using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;

namespace CmsSite.Embedded.Admin.Parts;

internal sealed class LocalizationPartDisplayDriver(
    IContentLocalizationManager localizations,
    ILocalizationService cultures,
    IContentItemIdGenerator ids) : ContentPartDisplayDriver<LocalizationPart>
{
    public override IDisplayResult Display(LocalizationPart part, BuildPartDisplayContext context)
        => Combine(
            Initialize<LocalizationPartViewModel>("LocalizationPart_SummaryAdmin", model => FillAsync(model, part))
                .Location("SummaryAdmin", "Tags:11"),
            Initialize<LocalizationPartViewModel>("LocalizationPart_SummaryAdminLinks", model => FillAsync(model, part))
                .Location("SummaryAdmin", "Actions:5"));

    public override IDisplayResult Edit(LocalizationPart part, BuildPartEditorContext context)
        => Initialize<LocalizationPartViewModel>(GetEditorShapeType(context), model => FillAsync(model, part));

    public override async Task<IDisplayResult> UpdateAsync(LocalizationPart part, UpdatePartEditorContext context)
    {
        var posted = new LocalizationPartViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Culture);
        part.Culture = string.IsNullOrEmpty(posted.Culture) ? await cultures.GetDefaultCultureAsync() : posted.Culture;

        // The set is never taken from the form: an item can't be moved into another's set.
        if (string.IsNullOrEmpty(part.LocalizationSet))
            part.LocalizationSet = ids.GenerateUniqueId(part.ContentItem);

        return Edit(part, context);
    }

    private async ValueTask FillAsync(LocalizationPartViewModel model, LocalizationPart part)
    {
        model.LocalizationPart = part;
        model.LocalizationSet = part.LocalizationSet;
        model.Culture = string.IsNullOrEmpty(part.Culture) ? await cultures.GetDefaultCultureAsync() : part.Culture;

        var siblings = await SiblingsAsync(part);
        var supported = (await cultures.GetSupportedCulturesAsync()).Where(c => c != model.Culture).ToArray();
        model.ContentItemCultures =
        [
            .. supported.Select(c => Link(c, siblings.GetValueOrDefault(c), isDeleted: false)),
            .. siblings.Where(s => s.Key != model.Culture && !supported.Contains(s.Key)).Select(s => Link(s.Key, s.Value, isDeleted: true)),
        ];
    }

    private async Task<Dictionary<string, ContentItem>> SiblingsAsync(LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.LocalizationSet))
            return [];

        // With a draft above its published version an item comes twice.
        var items = await localizations.GetItemsForSetAsync(part.LocalizationSet);
        return items.GroupBy(CultureOf).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    private static string CultureOf(ContentItem item)
        => item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? string.Empty : string.Empty;

    private static LocalizationLinksViewModel Link(string culture, ContentItem? item, bool isDeleted) => new()
    {
        Culture = CultureInfo.GetCultureInfo(culture),
        ContentItemId = item?.ContentItemId,
        IsDeleted = isDeleted,
    };
}
