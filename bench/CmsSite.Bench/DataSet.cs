using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Testing.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Recipes;
using YesSql;

namespace CmsSite.Bench;

/// <summary>A site that was set up with many reports, and what to measure in it.</summary>
/// <param name="Folder">The site's content root.</param>
/// <param name="ReportId">A report to edit.</param>
internal sealed record DataSet(string Folder, string ReportId)
{
    private const int Batch = 50;

    /// <summary>The data set of that size, made unless it was before.</summary>
    public static async Task<DataSet> MakeAsync(string folder, int reports, int languages)
    {
        var made = Path.Combine(folder, "dataset.json");
        if (File.Exists(made)) return JsonSerializer.Deserialize<DataSet>(await File.ReadAllTextAsync(made))! with { Folder = folder };

        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        await using var site = new SiteHost(new SiteSetup
        {
            Recipe = "bench",
            RecipeFiles = new Dictionary<string, string> { ["bench.recipe.json"] = Recipe(reports, languages).ToJsonString() },
            Folder = folder,
            Tenant = services => services.AddRecipeExecutionStep<FillStep>(),
        });
        await site.StartAsync();
        var id = await site.InScopeAsync(async services => (await services.GetRequiredService<ISession>()
            .QueryIndex<ContentItemIndex>(row => row.ContentType == SampleReport.Type && row.Published).OrderByDescending(row => row.DocumentId).FirstOrDefaultAsync()).ContentItemId);

        Console.Error.WriteLine();
        var data = new DataSet(folder, id);
        await File.WriteAllTextAsync(made, JsonSerializer.Serialize(data));
        return data;
    }

    /// <summary>A copy of the site that may be written to.</summary>
    public DataSet CopyTo(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this with { Folder = folder };
    }

    // What is there when the site is set up needs no review; later it would be two people's work.
    private static JsonObject Recipe(int reports, int languages)
    {
        var steps = new JsonArray(new JsonObject { ["name"] = "Recipes", ["Values"] = new JsonArray(new JsonObject { ["executionid"] = "CmsSite", ["name"] = "newsroom" }) });
        for (var first = 1; first <= reports; first += Batch)
        {
            steps.Add(new JsonObject { ["name"] = FillStep.Fill, ["First"] = first, ["Last"] = Math.Min(first + Batch - 1, reports), ["Reports"] = reports, ["Languages"] = languages });
        }

        return new JsonObject { ["name"] = "bench", ["displayName"] = "Newsroom with many reports", ["issetuprecipe"] = true, ["steps"] = steps };
    }
}
