using CmsSite.Conferences.Lists;
using Microsoft.AspNetCore.Html;

namespace CmsSite.Conferences.Programme;

/// <summary>An item of the programme as a report shows it.</summary>
public sealed record PanelView
{
    /// <summary>“Panel 2”, “Moderated discussion”; null when its kind is unknown.</summary>
    public string? Label { get; init; }

    /// <summary>Which panel of the report it is, from 1; null for what is no panel.</summary>
    public int? Number { get; init; }

    /// <summary>One of <see cref="PanelKinds"/>; null when unknown.</summary>
    public string? Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the conference, from 1; null when unknown.</summary>
    public int? Day { get; init; }

    /// <summary>“10:00–11:30”; null when unknown.</summary>
    public string? Times { get; init; }

    /// <summary>What was said, sanitised when it was stored.</summary>
    public IHtmlContent Summary { get; init; } = HtmlString.Empty;

    /// <summary>Who took part.</summary>
    public IReadOnlyList<PersonView> People { get; init; } = [];
}
