using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Embedded.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Recipes;

/// <summary>Switches features on and off.</summary>
/// <remarks>A feature that Embedded does not have fails the step: the site would lack what the recipe's author counts on.</remarks>
internal sealed class FeatureStep(FeatureSwitch features, FeatureGraph known) : NamedRecipeStepHandler("Feature")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        var enable = Ids(context.Step["enable"]);
        if (enable.Where(id => !known.Contains(id)).ToArray() is { Length: > 0 } unknown)
            context.Errors.Add($"Embedded does not have '{string.Join("', '", unknown)}'; docs/embedded.md has the table of the features it has.");
        else
            features.Change(Ids(context.Step["disable"]), enable);
        return Task.CompletedTask;
    }

    private static string[] Ids(JsonNode? ids) => ids.Deserialize<string[]>() ?? [];
}

/// <summary>Chooses the site's theme and the admin's, which enables them too.</summary>
internal sealed class ThemesStep(FeatureSwitch features, ISiteService siteService) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        Choose((string?)context.Step["site"], "CurrentThemeName");
        Choose((string?)context.Step["admin"], "CurrentAdminThemeName");
        await siteService.UpdateSiteSettingsAsync(site);

        void Choose(string? theme, string property)
        {
            if (string.IsNullOrEmpty(theme))
                return;
            site.Properties[property] = theme;
            features.Change([], [theme]);
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
