using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>One page of the list of content, and what it can be narrowed by.</summary>
internal sealed class ContentListViewModel
{
    public required ContentListFilter Filter { get; init; }

    /// <summary>The rows, shapes of the items.</summary>
    public required IReadOnlyList<IShape> Items { get; init; }

    /// <summary>The number of items on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The number of this page, from 1.</summary>
    public required int Page { get; init; }

    public required int PageSize { get; init; }

    /// <summary>Whether the page's size was asked for, not the site's.</summary>
    public required bool HasOwnPageSize { get; init; }

    /// <summary>The types that the user may list.</summary>
    public required IReadOnlyList<ContentTypeDefinition> Types { get; init; }

    /// <summary>The types of which the user may create items.</summary>
    public required IReadOnlyList<ContentTypeDefinition> Creatable { get; init; }

    /// <summary>The names of the site's cultures.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
