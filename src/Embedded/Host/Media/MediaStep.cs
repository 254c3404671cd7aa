using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Media;

/// <summary>Adds files that a recipe carries to the media library.</summary>
internal sealed class MediaStep(IMediaFileStore media, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var file in context.Step.Deserialize<Step>()?.Files ?? [])
        {
            if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(file.TargetPath)))
                throw new InvalidOperationException($"File extension not allowed: {Path.GetExtension(file.TargetPath)}");

            await using var content = file.SourcePath is { Length: > 0 } source
                ? context.RecipeDescriptor.FileProvider.GetFileInfo(context.RecipeDescriptor.BasePath + source).CreateReadStream()
                : new MemoryStream(Convert.FromBase64String(file.Base64));

            await media.CreateFileFromStreamAsync(file.TargetPath, content, overwrite: true);
        }
    }

    private sealed record Step(IReadOnlyList<FileEntry> Files);

    private sealed record FileEntry(string TargetPath, string Base64, string? SourcePath);
}
