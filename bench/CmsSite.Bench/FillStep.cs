using System.Text.Json.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Bench;

/// <summary>A recipe's step that makes reports and publishes them through the content manager.</summary>
internal sealed class FillStep(IServiceProvider services) : NamedRecipeStepHandler(Fill)
{
    public const string Fill = "Fill";

    private static readonly SampleReport Sample = SampleReport.Read();

    /// <inheritdoc/>
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        // Not injected: while the site is set up its first steps run without content.
        var contents = services.GetRequiredService<IContentManager>();
        var (first, last, reports, languages) = (Number(context, "First"), Number(context, "Last"), Number(context, "Reports"), Number(context, "Languages"));
        for (var number = first; number <= last; number++)
        {
            foreach (var culture in SampleReport.Cultures(languages)) await MakeAsync(contents, culture, number, reports);
        }

        Console.Error.Write($"\r{last} of {reports} reports");
    }

    private static async Task MakeAsync(IContentManager contents, string culture, int number, int reports)
    {
        var item = await contents.NewAsync(SampleReport.Type);
        item.DisplayText = Sample.Title(culture, number);
        item.Merge(Sample.Parts(culture, number, reports, set: $"4bench{number:D20}"), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
        await contents.CreateAsync(item, VersionOptions.Draft);
        if (!await contents.PublishAsync(item)) throw new InvalidOperationException($"Report {number} was not published.");
    }

    private static int Number(RecipeExecutionContext context, string name) => (int)context.Step[name]!;
}
