using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Settings;
using YesSql;

namespace CmsSite.Embedded.Parts;

/// <summary>Makes paths by the type's pattern, and lets the routes follow publications.</summary>
internal sealed class AutoroutePartHandler(
    AutorouteEntries entries,
    ILiquidTemplateManager liquid,
    IContentDefinitionManager definitions,
    ISiteService siteService,
    ISession session,
    IStringLocalizer<AutoroutePartHandler> S) : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => MakePathAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => MakePathAsync(part);

    public override async Task ValidatingAsync(ValidateContentContext context, AutoroutePart part)
    {
        if (string.IsNullOrWhiteSpace(part.Path))
        {
            return;
        }

        foreach (var problem in part.ValidatePathFieldValue(S))
        {
            context.Fail(problem);
        }

        if (await session.IsPathTakenAsync(part.Path, part.ContentItem.ContentItemId))
        {
            context.Fail(S["Your permalink is already in use."], nameof(part.Path));
        }
    }

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        await entries.UpdateEntryAsync(part.ContentItem.ContentItemId);
        if (part.SetHomepage && !part.Disabled && !string.IsNullOrWhiteSpace(part.Path))
        {
            await MakeHomepageAsync(part);
        }
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part) => entries.UpdateEntryAsync(part.ContentItem.ContentItemId);

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part) => entries.UpdateEntryAsync(part.ContentItem.ContentItemId);

    public override async Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        var clone = context.CloneContentItem;
        if (clone.TryGet<AutoroutePart>(out var cloned))
        {
            cloned.Path = string.IsNullOrEmpty(part.Path) ? null : await session.MakePathUniqueAsync(part.Path, clone.ContentItemId);
            cloned.SetHomepage = false;
            cloned.Apply();
        }
    }

    private async Task MakePathAsync(AutoroutePart part)
    {
        var item = part.ContentItem;
        var pattern = (await definitions.GetPartSettingsAsync<AutoroutePartSettings>(item, nameof(AutoroutePart))).Pattern;
        if (!string.IsNullOrWhiteSpace(part.Path) || string.IsNullOrEmpty(pattern))
        {
            return;
        }

        var path = await RenderAsync(pattern, part);
        path = path[..Math.Min(path.Length, AutoroutePart.MaxPathLength)];
        part.Path = await session.IsPathTakenAsync(path, item.ContentItemId) ? await session.MakePathUniqueAsync(path, item.ContentItemId) : path;
        part.Apply();
    }

    private async Task<string> RenderAsync(string pattern, AutoroutePart part)
    {
        var item = part.ContentItem;
        var model = new AutoroutePartViewModel { Path = part.Path, AutoroutePart = part, ContentItem = item };
        using var culture = item.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
            ? CultureScope.Create(localization.Culture)
            : null;
        var path = await liquid.RenderStringAsync(pattern, NullEncoder.Default, model, [new(nameof(ContentItem), new ObjectValue(item))]);
        return path.ReplaceLineEndings(string.Empty);
    }

    private async Task MakeHomepageAsync(AutoroutePart part)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.HomeRoute = new RouteValueDictionary(ContentRoutes.Display) { [ContentRoutes.ContentItemId] = part.ContentItem.ContentItemId };
        await siteService.UpdateSiteSettingsAsync(site);
        part.SetHomepage = false;
        part.Apply();
    }
}

/// <summary>Takes the path from a localized copy, so that it gets one of its own.</summary>
internal sealed class AutorouteLocalizationHandler : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context)
    {
        if (context.ContentItem.Has<AutoroutePart>())
        {
            context.ContentItem.Alter<AutoroutePart>(part => part.Path = null);
        }

        return Task.CompletedTask;
    }
}
