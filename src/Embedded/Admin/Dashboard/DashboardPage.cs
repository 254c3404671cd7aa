using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;

namespace CmsSite.Embedded.Admin.Dashboard;

/// <summary>The first page of the admin.</summary>
/// <param name="Published">How many items are published.</param>
/// <param name="Drafts">How many items have a draft that is not published.</param>
/// <param name="OwnDrafts">How many of these are the reader's own.</param>
/// <param name="Creatable">The types that the reader may begin an item of.</param>
/// <param name="Recent">The items changed last.</param>
/// <param name="TypeNames">The names of types for people.</param>
public sealed record DashboardPage(
    int Published,
    int Drafts,
    int OwnDrafts,
    IReadOnlyList<ContentTypeDefinition> Creatable,
    IReadOnlyList<ContentItemIndex> Recent,
    IReadOnlyDictionary<string, string> TypeNames);
