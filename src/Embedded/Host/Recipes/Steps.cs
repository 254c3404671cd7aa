using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Embedded.Shell;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Recipes;

/// <summary>Switches features on and off.</summary>
/// <remarks>A feature that Embedded does not have fails the step: the site would lack what the recipe's author counts on.</remarks>
internal sealed class FeatureStep(IShellFeaturesManager features, ModuleCatalog modules) : NamedRecipeStepHandler("Feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var enable = Ids(context.Step["enable"]);
        if (enable.Where(id => !modules.Features.Contains(id)).ToArray() is { Length: > 0 } unknown)
        {
            context.Errors.Add($"Embedded does not have '{string.Join("', '", unknown)}'; docs/embedded.md has the table of the features it has.");
            return;
        }

        var disable = Ids(context.Step["disable"]);
        var available = (await features.GetAvailableFeaturesAsync()).ToArray();
        await features.UpdateFeaturesAsync(
            available.Where(feature => disable.Contains(feature.Id)), available.Where(feature => enable.Contains(feature.Id)), true);
    }

    private static string[] Ids(JsonNode? ids) => ids.Deserialize<string[]>() ?? [];
}

/// <summary>Chooses the site's theme and the admin's, which enables them too.</summary>
internal sealed class ThemesStep(IShellFeaturesManager features, ISiteService siteService) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        await ChooseAsync((string?)context.Step["site"], "CurrentThemeName");
        await ChooseAsync((string?)context.Step["admin"], "CurrentAdminThemeName");
        await siteService.UpdateSiteSettingsAsync(site);

        async Task ChooseAsync(string? theme, string property)
        {
            if (string.IsNullOrEmpty(theme))
                return;
            site.Properties[property] = theme;
            await features.EnableFeaturesAsync(theme);
        }
    }
}

/// <summary>Runs other recipes.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler("Recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var inner = new List<RecipeDescriptor>();
        foreach (var name in (context.Step["Values"] as JsonArray ?? []).Select(value => (string?)value?["name"]))
        {
            if (await FindAsync(harvesters, name) is { } recipe)
                inner.Add(recipe);
            else
                context.Errors.Add($"There is no recipe '{name}'.");
        }

        context.InnerRecipes = inner;
    }

    /// <summary>The recipe of that name, or null.</summary>
    public static async Task<RecipeDescriptor?> FindAsync(IEnumerable<IRecipeHarvester> harvesters, string? name)
    {
        foreach (var harvester in harvesters)
        {
            if ((await harvester.HarvestRecipesAsync()).FirstOrDefault(recipe => recipe.Name == name) is { } recipe)
                return recipe;
        }

        return null;
    }
}
