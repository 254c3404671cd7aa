using System.Security.Claims;
using System.Text.Json;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CmsSite.Bench;

/// <summary>A newsroom with demo accounts and items that wait for a review.</summary>
internal static class EditorialData
{
    private const int Batch = 100;

    /// <summary>Makes it, unless it was made before, and copies it to where it may be written to.</summary>
    /// <param name="folder">Where it is kept.</param>
    /// <param name="run">The copy.</param>
    /// <param name="waiting">How many items wait.</param>
    public static async Task MakeAsync(string folder, string run, int waiting)
    {
        var made = Path.Combine(folder, "dataset.json");
        if (!File.Exists(made))
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            var recipes = Directory.EnumerateFiles(RepositoryFolder.File("src", "CmsSite.Web", "Recipes")).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
            await using var site = new SiteHost(new SiteSetup { Recipe = "development", RecipeFiles = recipes, Folder = folder });
            await site.StartAsync();
            for (var first = 1; first <= waiting; first += Batch)
            {
                var numbers = Enumerable.Range(first, Batch);
                await site.InScopeAsync(services => FillAsync(services, numbers));
                Console.Error.Write($"\r{first + Batch - 1} of {waiting} items");
            }

            Console.Error.WriteLine();
            await File.WriteAllTextAsync(made, JsonSerializer.Serialize(new DataSet(folder, "")));
        }

        new DataSet(folder, "").CopyTo(run);
    }

    private static async Task FillAsync(IServiceProvider services, IEnumerable<int> numbers)
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User =
            new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "4benchwr1ter00000000000000"), new(ClaimTypes.Name, "writer")], "bench"));
        var (contents, records) = (services.GetRequiredService<IContentManager>(), services.GetRequiredService<ReviewRecords>());
        var workflow = (await services.GetRequiredService<ReviewWorkflows>().ForAsync("Topic"))!;
        foreach (var number in numbers)
        {
            var item = await contents.NewAsync("Topic");
            item.DisplayText = $"What waits as number {number}";
            item.Alter<TitlePart>(part => part.Title = item.DisplayText);
            await contents.CreateAsync(item, VersionOptions.Draft);
            var record = (await records.FindAsync(item.ContentItemId))!;
            record.MoveTo(workflow, ReviewStateKind.Review, DateTime.UtcNow.AddMinutes(-number));
            record.DueUtc = number % 3 == 0 ? DateTime.UtcNow.AddHours(number % 500) : null;
            record.ClaimedBy = number % 10 == 0 ? "somebody" : null;
            record.Culture = number % 2 == 0 ? "fr" : "en";
            await records.SaveAsync(record);
        }
    }
}
