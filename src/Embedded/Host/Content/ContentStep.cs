using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Content;

/// <summary>The recipe step that imports items as they are written.</summary>
internal sealed class ContentStep(IContentManager contentManager) : NamedRecipeStepHandler("Content")
{
    protected override Task HandleAsync(RecipeExecutionContext context) =>
        contentManager.ImportAsync(context.Step.Deserialize<Step>(ContentJson.Options)!.Data);

    private sealed class Step
    {
        public ContentItem[] Data { get; set; } = [];
    }
}
