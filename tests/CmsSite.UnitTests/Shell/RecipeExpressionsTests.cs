using System.Text.Json.Nodes;
using CmsSite.Embedded.Recipes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace CmsSite.UnitTests.Shell;

public sealed class RecipeExpressionsTests
{
    [Theory]
    [InlineData("[js: parameters('AdminUsername')]", "admin")]
    [InlineData("""[js:parameters("AdminUsername")]""", "admin")]
    [InlineData("[js: uuid()]", "id1")]
    [InlineData("[js: variables('plain')]", "text")]
    [InlineData("[js: variables('through')]", "text")]
    [InlineData("[[js: uuid()]]", "[[js: uuid()]]")]
    [InlineData("a [js: uuid()] b", "a [js: uuid()] b")]
    [InlineData("[note: nothing to evaluate]", "[note: nothing to evaluate]")]
    public void A_string_that_is_wholly_an_expression_is_evaluated(string value, string expected)
        => Assert.Equal(expected, Evaluate(new JsonObject { ["v"] = value })["v"]!.GetValue<string>());

    [Fact]
    public void Expressions_are_found_at_any_depth()
    {
        var step = Evaluate(new JsonObject { ["a"] = new JsonArray(new JsonObject { ["b"] = new JsonArray("[js: uuid()]") }) });

        Assert.Equal("""{"a":[{"b":["id1"]}]}""", step.ToJsonString());
    }

    [Fact]
    public void A_variable_is_evaluated_once()
    {
        var step = Evaluate(new JsonObject { ["a"] = "[js: variables('id')]", ["b"] = "[js: variables('id')]", ["c"] = "[js: uuid()]" });

        Assert.Equal(("id1", "id1", "id2"), ((string?)step["a"], (string?)step["b"], (string?)step["c"]));
    }

    [Fact]
    public void A_file_is_read_from_beside_the_recipe()
    {
        var folder = Directory.CreateTempSubdirectory("cmssite-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "Recipes"));
            File.WriteAllText(Path.Combine(folder.FullName, "Recipes", "text.html"), "<p>");
            using var files = new PhysicalFileProvider(folder.FullName);

            var step = Evaluate(new JsonObject { ["v"] = "[file:text('text.html')]" }, files);

            Assert.Equal("<p>", step["v"]!.GetValue<string>());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("[js: 40+2]")]
    [InlineData("[js: variables('unknown')]")]
    [InlineData("[js: variables('circle')]")]
    [InlineData("[js: parameters('unknown')]")]
    [InlineData("[js: configuration('a')]")]
    public void Anything_else_fails_and_says_what_it_was(string value)
        => Assert.Throws<FormatException>(() => Evaluate(new JsonObject { ["v"] = value }));

    private static JsonObject Evaluate(JsonObject step, IFileProvider? files = null)
    {
        var ids = 0;
        var variables = new JsonObject
        {
            ["plain"] = "text",
            ["through"] = "[js: variables('plain')]",
            ["id"] = "[js: uuid()]",
            ["circle"] = "[js: variables('circle')]",
        };
        var recipe = new RecipeDescriptor { Name = "r", BasePath = "Recipes", FileProvider = files ?? new NullFileProvider() };

        new RecipeExpressions(variables, new Dictionary<string, object> { ["AdminUsername"] = "admin" }, recipe, () => $"id{++ids}").EvaluateIn(step);
        return step;
    }
}
