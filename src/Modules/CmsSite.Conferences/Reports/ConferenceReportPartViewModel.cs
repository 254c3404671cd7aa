using CmsSite.Conferences.Languages;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Reports;

/// <summary>What the template of a report shows, ready in the current culture.</summary>
public class ConferenceReportPartViewModel
{
    /// <summary>The report's values as stored.</summary>
    public ConferenceReportPart Part { get; set; } = new();

    /// <summary>The report.</summary>
    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The headline.</summary>
    public string Title { get; set; } = "";

    /// <summary>“Vienna, Austria”; null for a conference without a place.</summary>
    public string? PlaceLine { get; set; }

    /// <summary>“15–16 April 2024”; null while the days are unknown.</summary>
    public string? DateLine { get; set; }

    /// <summary>The day of the news, in words; null while unknown.</summary>
    public string? NewsDateText { get; set; }

    /// <summary>The country's name; null while unknown.</summary>
    public string? CountryName { get; set; }

    /// <summary>“In person”, “Online” or “Hybrid” in the reader's language; null while unknown.</summary>
    public string? AttendanceName { get; set; }

    /// <summary>The organiser's page, safe to link to; null when there is none.</summary>
    public string? EventUrl { get; set; }

    /// <summary>The introduction, sanitised when it was stored.</summary>
    public IHtmlContent IntroductionHtml { get; set; } = HtmlString.Empty;

    /// <summary>The conclusion, sanitised when it was stored.</summary>
    public IHtmlContent ConclusionHtml { get; set; } = HtmlString.Empty;

    /// <summary>The published versions of the report in all languages, this one included; empty in lists.</summary>
    public IReadOnlyList<LanguageVersion> Languages { get; set; } = [];
}
