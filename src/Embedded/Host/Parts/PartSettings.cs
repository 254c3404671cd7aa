using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace CmsSite.Embedded.Parts;

internal static class PartSettings
{
    /// <summary>Gets a part's settings in the item's type, with their defaults where the type has no such part.</summary>
    public static async Task<TSettings> GetPartSettingsAsync<TSettings>(this IContentDefinitionManager definitions, ContentItem item, string partName) where TSettings : new()
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var part = type?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == partName);
        return part is null ? new TSettings() : part.GetSettings<TSettings>();
    }
}
