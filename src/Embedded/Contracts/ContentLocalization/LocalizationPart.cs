using System.Globalization;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ContentLocalization
{
    /// <summary>Something in a language, with siblings in others.</summary>
    public interface ILocalizable
    {
        /// <summary>The id that the siblings share.</summary>
        string LocalizationSet { get; }

        /// <summary>The name of the culture.</summary>
        string Culture { get; }
    }

    /// <summary>The culture of an item.</summary>
    public class CultureAspect
    {
        /// <summary>The culture, the current one where the item has none.</summary>
        public CultureInfo Culture { get; set; }

        /// <summary>Whether the item has a culture.</summary>
        public bool HasCulture { get; set; }
    }

    /// <summary>Finds and makes the siblings of localized items.</summary>
    public interface IContentLocalizationManager
    {
        /// <summary>Gets the published and latest versions of a set's items.</summary>
        Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet);

        /// <summary>Gets a set's item in a culture, or null.</summary>
        Task<ContentItem> GetContentItemAsync(string localizationSet, string culture);

        /// <summary>Gets the existing sibling in a culture, or makes a draft of one.</summary>
        Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);

        /// <summary>Chooses one item of each set: the request culture's, else the default culture's, else any.</summary>
        Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems);

        /// <summary>Chooses one item's id of each set, as <see cref="DeduplicateContentItemsAsync"/> does.</summary>
        Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets);

        /// <summary>Gets the sets' items in a culture.</summary>
        Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);
    }
}

namespace OrchardCore.ContentLocalization.Models
{
    /// <summary>The language of an item and the set of its siblings.</summary>
    public class LocalizationPart : ContentPart, ILocalizable
    {
        /// <inheritdoc />
        public string LocalizationSet { get; set; }

        /// <inheritdoc />
        public string Culture { get; set; }
    }
}

namespace OrchardCore.ContentLocalization.Records
{
    /// <summary>The index of localized items: of latest and published versions, and of the last version of removed items.</summary>
    public class LocalizedContentItemIndex : MapIndex
    {
        /// <summary>The key of the version's document.</summary>
        public long DocumentId { get; set; }

        /// <summary>The id that the siblings share.</summary>
        public string LocalizationSet { get; set; }

        /// <summary>The name of the culture, in lower case.</summary>
        public string Culture { get; set; }

        /// <summary>The id of the item.</summary>
        public string ContentItemId { get; set; }

        /// <summary>Whether the version is the public one.</summary>
        public bool Published { get; set; }

        /// <summary>Whether the version is the newest one.</summary>
        public bool Latest { get; set; }
    }
}
