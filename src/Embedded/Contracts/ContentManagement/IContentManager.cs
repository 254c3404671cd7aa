using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Creates, changes, publishes and finds content; raises the events of content handlers.</summary>
public interface IContentManager
{
    /// <summary>Makes an item of a type, not stored.</summary>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Stores changes of an item in place, whatever its state.</summary>
    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a new item; published unless the options say otherwise. False if a handler cancelled.</summary>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options = null);

    /// <summary>Stores a new version as its flags say.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Writes one version's values over another's.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Stores items as their ids and flags say.</summary>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Asks the handlers whether an item is valid.</summary>
    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Makes a draft of an older version.</summary>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>Gets a version of an item, the published one unless the options say otherwise, or null.</summary>
    Task<ContentItem> GetAsync(string contentItemId, VersionOptions options = null);

    /// <summary>Gets versions of items, in the order of the ids; what is not found is left out.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions options = null);

    /// <summary>Gets a version by its own id, or null.</summary>
    Task<ContentItem> GetVersionAsync(string contentItemVersionId);

    /// <summary>Gets all versions of an item.</summary>
    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Raises the loading events of an item that was queried.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Removes an item: no version of it is latest or published any more. False if a handler cancelled.</summary>
    Task<bool> RemoveAsync(ContentItem contentItem);

    /// <summary>Drops a draft; the published version becomes the latest again.</summary>
    Task DiscardDraftAsync(ContentItem contentItem);

    /// <summary>Stores an item as a draft.</summary>
    Task SaveDraftAsync(ContentItem contentItem);

    /// <summary>Makes a version the published one. False if a handler cancelled.</summary>
    Task<bool> PublishAsync(ContentItem contentItem);

    /// <summary>Takes an item offline. False if a handler cancelled.</summary>
    Task<bool> UnpublishAsync(ContentItem contentItem);

    /// <summary>Lets handlers fill an aspect of an item.</summary>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>Makes a draft of a new item with the values of another.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}

/// <summary>Short forms of <see cref="IContentManager"/>'s members.</summary>
public static class ContentManagerExtensions
{
    /// <summary>Lets handlers fill an aspect of an item.</summary>
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new() =>
        contentManager.PopulateAspectAsync(content, new TAspect());

    /// <summary>Whether the item has a published version.</summary>
    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content) =>
        content?.ContentItem is { } item && (item.Published || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <summary>Raises the loading events of items that were queried.</summary>
    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }
}

/// <summary>Which version of an item is meant.</summary>
public record VersionOptions
{
    /// <summary>The newest version.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The public version.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version if it is a draft.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The newest version if it is a draft, else a new draft of it.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    /// <summary>Whether the newest version is meant.</summary>
    public bool IsLatest { get; private set; }

    /// <summary>Whether the public version is meant.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>Whether a draft is meant.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>Whether a draft is made where there is none.</summary>
    public bool IsDraftRequired { get; private set; }
}

/// <summary>The route values of an item's pages.</summary>
public class ContentItemMetadata
{
    /// <summary>The page for visitors.</summary>
    public RouteValueDictionary DisplayRouteValues { get; set; }

    /// <summary>The editor.</summary>
    public RouteValueDictionary EditorRouteValues { get; set; }

    /// <summary>The editor of a new item of the type.</summary>
    public RouteValueDictionary CreateRouteValues { get; set; }

    /// <summary>The removal.</summary>
    public RouteValueDictionary RemoveRouteValues { get; set; }

    /// <summary>The page in the admin.</summary>
    public RouteValueDictionary AdminRouteValues { get; set; }
}

/// <summary>Makes ids of items and versions.</summary>
public interface IContentItemIdGenerator
{
    /// <summary>Makes an id, 26 characters.</summary>
    string GenerateUniqueId(ContentItem contentItem);
}
