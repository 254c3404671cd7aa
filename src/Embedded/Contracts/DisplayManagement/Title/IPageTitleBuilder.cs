using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Gathers the segments of the page's title.</summary>
public interface IPageTitleBuilder
{
    /// <summary>Removes the segments.</summary>
    void Clear();

    /// <summary>Sets the whole title, whatever its segments.</summary>
    void SetFixedTitle(IHtmlContent title);

    /// <summary>Adds a segment at a position.</summary>
    void AddSegment(IHtmlContent segment, string position = "0");

    /// <summary>The title, its segments joined by the separator.</summary>
    IHtmlContent GenerateTitle(IHtmlContent separator);
}

/// <summary>Gathers the segments of the page's title.</summary>
public static class PageTitleBuilderExtensions
{
    /// <summary>The title, its segments joined by the usual separator.</summary>
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
}
