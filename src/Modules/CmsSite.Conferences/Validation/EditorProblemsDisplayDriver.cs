using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Validation;

/// <summary>What the list of problems needs to know of the form below it.</summary>
public class EditorProblemsViewModel
{
    /// <summary>The names of the form's inputs, as far as field level, in the order in which they are shown.</summary>
    public IReadOnlyList<string> InputsInOrder { get; set; } = [];

    /// <summary>Where an input stands in the form; inputs that are not known stand last.</summary>
    public int PositionOf(string input)
    {
        for (var i = 0; i < InputsInOrder.Count; i++)
        {
            if (input.StartsWith(InputsInOrder[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return InputsInOrder.Count;
    }
}

/// <summary>Puts the list of what is wrong or missing, with links to the inputs, above a report's form.</summary>
internal sealed class EditorProblemsDisplayDriver(IContentDefinitionManager definitions, IEnumerable<IContentRules> allRules) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        allRules.Any(rules => rules.ContentType == model.ContentType)
            ? Initialize<EditorProblemsViewModel>("EditorProblems", async shape => shape.InputsInOrder = await InputsAsync(model)).Location("Parts:before")
            : null;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));

    private async Task<IReadOnlyList<string>> InputsAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);

        return [.. type.Parts.SelectMany(part => part.PartDefinition.Fields
            .Select(field => $"{part.Name}.{field.Name}.")
            .Append(part.Name + "."))];
    }
}
