using System.Globalization;
using CmsSite.Embedded.Shell;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Localization;

namespace CmsSite.Embedded.Parts;

/// <summary>Gives a new item a set and a culture, where it has none.</summary>
internal sealed class LocalizationPartHandler(ILocalizationService localization) : ContentPartHandler<LocalizationPart>
{
    public override async Task CreatingAsync(CreateContentContext context, LocalizationPart part)
    {
        var culture = string.IsNullOrEmpty(part.Culture) ? await localization.GetDefaultCultureAsync() : part.Culture;
        context.ContentItem.Alter<LocalizationPart>(own =>
        {
            own.LocalizationSet = string.IsNullOrEmpty(own.LocalizationSet) ? UniqueId.Create() : own.LocalizationSet;
            own.Culture = culture;
        });
    }

    public override Task CloningAsync(CloneContentContext context, LocalizationPart part)
    {
        if (context.CloneContentItem.TryGet<LocalizationPart>(out var cloned))
        {
            cloned.LocalizationSet = string.Empty;
            cloned.Apply();
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part) => context.ForAsync<CultureAspect>(aspect =>
    {
        if (!string.IsNullOrEmpty(part.Culture))
        {
            aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
            aspect.HasCulture = true;
        }

        return Task.CompletedTask;
    });
}
