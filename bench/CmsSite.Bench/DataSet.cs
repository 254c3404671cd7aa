using System.Text.Json;
using System.Text.Json.Settings;
using CmsSite.Testing.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CmsSite.Bench;

/// <summary>A site filled with reports through its content manager, and what to measure in it.</summary>
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
        await using var site = new SiteHost(new SiteSetup { Recipe = "newsroom", Folder = folder });
        await site.StartAsync();
        var sample = SampleReport.Read();
        var id = "";
        for (var first = 1; first <= reports; first += Batch)
        {
            var numbers = Enumerable.Range(first, Math.Min(Batch, reports - first + 1));
            id = await site.InScopeAsync(services => FillAsync(services.GetRequiredService<IContentManager>(), sample, numbers, reports, languages));
            Console.Error.Write($"\r{numbers.Last()} of {reports} reports");
        }

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

    private static async Task<string> FillAsync(IContentManager contents, SampleReport sample, IEnumerable<int> numbers, int count, int languages)
    {
        var last = "";
        foreach (var number in numbers)
        {
            var set = $"4bench{number:D20}";
            foreach (var culture in SampleReport.Cultures(languages))
            {
                var item = await contents.NewAsync(SampleReport.Type);
                item.DisplayText = sample.Title(culture, number);
                item.Merge(sample.Parts(culture, number, count, set), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
                await contents.CreateAsync(item, VersionOptions.Draft);
                if (!await contents.PublishAsync(item)) throw new InvalidOperationException($"Report {number} was not published.");
                last = item.ContentItemId;
            }
        }

        return last;
    }
}
