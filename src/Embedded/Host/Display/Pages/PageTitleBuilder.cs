using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Joins the segments of a title in the order of their positions.</summary>
internal sealed class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly HtmlString DefaultSeparator = new(" - ");

    private readonly List<(IHtmlContent Segment, string Position)> _segments = [];

    public void AddSegment(IHtmlContent segment, string position = "0") => _segments.Add((segment, position));

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        var title = new HtmlContentBuilder();
        foreach (var (segment, _) in _segments.OrderBy(entry => entry.Position, FlatPositionComparer.Instance))
        {
            if (title.Count > 0) title.AppendHtml(separator ?? DefaultSeparator);
            title.AppendHtml(segment);
        }

        return title;
    }
}
