using CmsSite.Embedded.Shell;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Content;

/// <summary>Makes ids of items and versions.</summary>
internal sealed class ContentItemIds : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => UniqueId.Create();
}
