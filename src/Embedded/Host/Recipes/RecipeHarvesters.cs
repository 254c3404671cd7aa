using System.Text.Json;
using CmsSite.Embedded.Shell;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Recipes;

/// <summary>Finds the recipes that modules and themes have embedded.</summary>
internal sealed class ModuleRecipeHarvester(ModuleCatalog modules, ILogger<ModuleRecipeHarvester> logger) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var found = new List<RecipeDescriptor>();
        foreach (var module in modules.Modules)
            found.AddRange(await RecipeFiles.ReadAsync(module.Files, logger));
        return found;
    }
}

/// <summary>Finds the recipes in the application's own folder.</summary>
internal sealed class ApplicationRecipeHarvester(IHostEnvironment environment, ILogger<ApplicationRecipeHarvester> logger) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
        => await RecipeFiles.ReadAsync(environment.ContentRootFileProvider, logger);
}

/// <summary>Reads recipe files.</summary>
internal static class RecipeFiles
{
    public const string Folder = "Recipes";

    /// <summary>Comments and trailing commas pass.</summary>
    public static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The heads of the recipes in a folder "Recipes"; a file that is no JSON is logged and passed over.</summary>
    public static async Task<IReadOnlyList<RecipeDescriptor>> ReadAsync(IFileProvider files, ILogger logger)
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in files.GetDirectoryContents(Folder))
        {
            if (file.IsDirectory || !file.Name.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase))
                continue;

            try
            {
                recipes.Add(await ReadHeadAsync(file, files));
            }
            catch (JsonException exception)
            {
                logger.LogError(exception, "Unable to read the recipe file '{File}'.", file.Name);
            }
        }

        return recipes;
    }

    private static async Task<RecipeDescriptor> ReadHeadAsync(IFileInfo file, IFileProvider files)
    {
        await using var stream = file.CreateReadStream();
        using var json = await JsonDocument.ParseAsync(stream, Lenient);
        return new RecipeDescriptor
        {
            Name = Text("name"),
            DisplayName = Text("displayName"),
            IsSetupRecipe = json.RootElement.TryGetProperty("issetuprecipe", out var setup) && setup.ValueKind == JsonValueKind.True,
            BasePath = Folder,
            FileProvider = files,
            RecipeFileInfo = file,
        };

        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
