using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Gathers the segments of the page's title.</summary>
public interface IPageTitleBuilder
{

    /// <summary>Adds a segment at a position.</summary>
    void AddSegment(IHtmlContent segment, string position = "0");

    /// <summary>The title, its segments joined by the separator.</summary>
    IHtmlContent GenerateTitle(IHtmlContent separator);
}
