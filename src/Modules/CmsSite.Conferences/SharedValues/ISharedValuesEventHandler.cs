using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.SharedValues;

/// <summary>Hears when shared values have reached the other languages: no event of those items' own is raised then.</summary>
public interface ISharedValuesEventHandler
{
    /// <summary>Called in the transaction of the publication, before the versions are written.</summary>
    /// <param name="source">The item that was published.</param>
    /// <param name="siblings">The published and latest versions of the other languages, as they are stored.</param>
    Task SharedValuesChangingAsync(ContentItem source, IReadOnlyList<ContentItem> siblings) => Task.CompletedTask;

    /// <summary>Called in the transaction of the publication, once the versions are saved.</summary>
    /// <param name="source">The item that was published.</param>
    /// <param name="changed">The versions that changed, published or latest.</param>
    Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed);
}
