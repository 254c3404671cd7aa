using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace CmsSite.Conferences.Editing;

/// <summary>The labels that an item's form shows for the members of its JSON.</summary>
internal sealed class ContentLabels
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _partNames = new(StringComparer.Ordinal);

    /// <summary>Reads them from the definition of the item's type and of the types its bags hold.</summary>
    public static async Task<ContentLabels> OfAsync(IContentDefinitionManager definitions, ContentItem item)
    {
        var labels = new ContentLabels();

        await labels.AddTypeAsync(definitions, item.ContentType);

        return labels;
    }

    /// <summary>The labels of a path; part names and the members that hold a field's value are left out.</summary>
    public IReadOnlyList<string> For(IReadOnlyList<string> path)
    {
        var shown = path.Where(name => !_partNames.Contains(name) && !ValueMembers.Contains(name)).Select(name => _labels.GetValueOrDefault(name, name)).ToList();

        return shown.Count > 0 ? shown : [.. path];
    }

    private async Task AddTypeAsync(IContentDefinitionManager definitions, string contentType)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentType);

        foreach (var part in type?.Parts ?? [])
        {
            if (part.PartDefinition.Name == nameof(BagPart))
            {
                _labels[part.Name] = part.DisplayName();

                foreach (var contained in part.GetSettings<BagPartSettings>().ContainedContentTypes ?? [])
                {
                    await AddTypeAsync(definitions, contained);
                }
            }
            else
            {
                _partNames.Add(part.Name);
                AddFields(part.PartDefinition);
            }
        }
    }

    private void AddFields(ContentPartDefinition part)
    {
        foreach (var field in part.Fields)
        {
            _labels.TryAdd(field.Name, field.DisplayName());
        }
    }

    private static readonly HashSet<string> ValueMembers = ["Text", "Html", "Value", "Values", "LocalizationSets", "Paths", "ContentItems"];
}
