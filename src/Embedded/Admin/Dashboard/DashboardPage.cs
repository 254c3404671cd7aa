using OrchardCore.ContentManagement.Metadata.Models;

namespace CmsSite.Embedded.Admin.Dashboard;

/// <summary>The first page of the admin.</summary>
/// <param name="Published">How many items are published.</param>
/// <param name="Drafts">How many items have a draft that is not published.</param>
/// <param name="OwnDrafts">How many of these are the reader's own.</param>
/// <param name="Creatable">The types that the reader may begin an item of.</param>
/// <param name="SeesContent">Whether the reader may list content at all.</param>
/// <param name="Recent">The items changed last.</param>
public sealed record DashboardPage(
    int Published,
    int Drafts,
    int OwnDrafts,
    IReadOnlyList<ContentTypeDefinition> Creatable,
    bool SeesContent,
    IReadOnlyList<RecentItem> Recent);

/// <summary>An item that was changed lately.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title, or an empty text.</param>
/// <param name="TypeName">The name of its type for people.</param>
/// <param name="IsPublished">Whether the latest version is the published one.</param>
/// <param name="Changed">When it was changed, in the site's time zone; null if unknown.</param>
/// <param name="Author">Who changed it, or null.</param>
public sealed record RecentItem(string ContentItemId, string Title, string TypeName, bool IsPublished, DateTimeOffset? Changed, string? Author);
