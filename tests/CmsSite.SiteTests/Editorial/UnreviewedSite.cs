using System.Text.Json.Nodes;
using CmsSite.Testing;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>The newsroom as it would be without its review.</summary>
internal static class UnreviewedSite
{
    public static SiteSetup Setup => new() { Recipe = "unreviewed", RecipeFiles = new Dictionary<string, string> { ["unreviewed.recipe.json"] = Recipe() } };

    private static string Recipe()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(RepositoryFolder.File("recipes", "newsroom.recipe.json")))!;
        recipe["name"] = "unreviewed";
        var steps = recipe["steps"]!.AsArray();
        var features = steps.First(step => (string?)step!["name"] == "feature")!["enable"]!.AsArray();
        features.Remove(features.Single(feature => (string?)feature == "CmsSite.Editorial"));
        steps.Remove(steps.Single(step => (string?)step!["name"] == "Recipes" && step.ToJsonString().Contains("editorial", StringComparison.Ordinal)));
        return recipe.ToJsonString();
    }
}
