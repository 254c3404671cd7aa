using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Definitions;

/// <summary>The recipe step that merges definitions into the site's: what it does not name stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions, IStringLocalizer<ContentDefinitionStep> S)
    : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.Deserialize<Step>(ContentJson.Options)!;
        foreach (var type in step.ContentTypes)
        {
            await MergeAsync(type, context.Errors);
        }

        foreach (var part in step.ContentParts)
        {
            await MergeAsync(part, context.Errors);
        }
    }

    private Task MergeAsync(ContentTypeDefinitionRecord type, IList<string> errors) => definitions.AlterTypeDefinitionAsync(type.Name, builder =>
    {
        if (!string.IsNullOrEmpty(type.DisplayName))
        {
            builder.WithDisplayName(type.DisplayName).MergeSettings(type.Settings ?? []);
        }

        foreach (var part in type.ContentTypePartDefinitionRecords)
        {
            if (string.IsNullOrEmpty(part.PartName))
            {
                errors.Add(S["Unable to add content-part to the '{0}' content-type. The part name cannot be null or empty.", type.Name]);
                continue;
            }

            builder.WithPart(part.Name, part.PartName, added => added.MergeSettings(part.Settings ?? []));
        }
    });

    private Task MergeAsync(ContentPartDefinitionRecord part, IList<string> errors) => definitions.AlterPartDefinitionAsync(part.Name, builder =>
    {
        builder.MergeSettings(part.Settings ?? []);
        foreach (var field in part.ContentPartFieldDefinitionRecords)
        {
            if (string.IsNullOrEmpty(field.Name))
            {
                errors.Add(S["Unable to add content-field to the '{0}' content-part. The part name cannot be null or empty.", part.Name]);
                continue;
            }

            builder.WithField(field.Name, added => added.OfType(field.FieldName).MergeSettings(field.Settings ?? []));
        }
    });

    private sealed class Step
    {
        public ContentTypeDefinitionRecord[] ContentTypes { get; set; } = [];

        public ContentPartDefinitionRecord[] ContentParts { get; set; } = [];
    }
}
