using CmsSite.Conferences.Languages;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Localization;

namespace CmsSite.News.Languages;

/// <summary>Finds what a visitor may have meant who asked for an item's address under the wrong language.</summary>
public sealed class PublishedLanguages(
    IAutorouteEntries entries, ILocalizationService localization, IContentManager contentManager, LanguageVersions versions)
{
    /// <summary>The published versions of the item that has this path in another language; none where no item has it.</summary>
    public async Task<IReadOnlyList<LanguageVersion>> ForAsync(string path)
    {
        var rest = CulturePath.Rest(path);

        if (rest.Length == 0)
        {
            return [];
        }

        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            var (found, entry) = await entries.TryGetEntryByPathAsync($"/{culture}{rest}");

            if (found && await contentManager.GetAsync(entry.ContentItemId) is { } item)
            {
                return await versions.GetAsync(item);
            }
        }

        return [];
    }
}

/// <summary>Fills the shape “PublishedLanguages”, which a theme puts into its page for what is not found.</summary>
internal sealed class PublishedLanguagesShape : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("PublishedLanguages").OnProcessing(FillAsync);

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http)
        {
            context.Shape.Properties["Versions"] = await context.ServiceProvider.GetRequiredService<PublishedLanguages>().ForAsync(CulturePath.Asked(http));
        }
    }
}
