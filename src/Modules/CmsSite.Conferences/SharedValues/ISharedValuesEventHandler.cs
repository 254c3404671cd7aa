using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.SharedValues;

/// <summary>Hears when shared values have reached the other languages: no event of those items' own is raised then.</summary>
public interface ISharedValuesEventHandler
{
    /// <summary>Called in the transaction of the publication, once the versions are saved.</summary>
    /// <param name="source">The item that was published.</param>
    /// <param name="changed">The versions that changed, published or latest.</param>
    Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed);
}
