using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Testing.Site;

/// <summary>Runs recipes on a site that is already set up.</summary>
public static class RecipeRunner
{
    /// <summary>Runs a recipe of the given steps, as Admin › Recipes would.</summary>
    public static Task RunRecipeAsync(this SiteHost host, params JsonObject[] steps) => host.InScopeAsync(services => services.RunRecipeAsync(steps));

    /// <summary>Runs a recipe of the given steps in a scope of the tenant.</summary>
    public static async Task RunRecipeAsync(this IServiceProvider services, params JsonObject[] steps)
    {
        var recipe = new JsonObject { ["name"] = "test", ["steps"] = new JsonArray([.. steps]) };
        using var folder = new ContentRoot(new Dictionary<string, string> { ["test.recipe.json"] = recipe.ToJsonString() });
        using var files = new PhysicalFileProvider(folder.Path);
        var descriptor = new RecipeDescriptor
        {
            Name = "test",
            FileProvider = files,
            BasePath = "Recipes",
            RecipeFileInfo = files.GetFileInfo("Recipes/test.recipe.json"),
        };
        await services.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(Guid.NewGuid().ToString("N"), descriptor, new Dictionary<string, object>(), CancellationToken.None);
    }
}
