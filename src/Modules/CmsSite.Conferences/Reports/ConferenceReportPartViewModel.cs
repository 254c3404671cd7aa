using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
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

    /// <summary>Who went; empty in lists.</summary>
    public IReadOnlyList<DelegationMemberView> Delegation { get; set; } = [];

    /// <summary>What happened, in order; empty in lists.</summary>
    public IReadOnlyList<PanelView> Programme { get; set; } = [];

    /// <summary>What can be seen and heard; empty in lists.</summary>
    public IReadOnlyList<RecordingView> Recordings { get; set; } = [];

    /// <summary>Who presided over the conference or led its discussions; empty in lists.</summary>
    public IReadOnlyList<PersonView> People { get; set; } = [];

    /// <summary>Photos with their addresses; empty in lists.</summary>
    public IReadOnlyList<PhotoView> Photos { get; set; } = [];

    /// <summary>Documents with safe addresses; empty in lists.</summary>
    public IReadOnlyList<DocumentView> Documents { get; set; } = [];

    /// <summary>The published versions of the report in all languages, this one included; empty in lists.</summary>
    public IReadOnlyList<LanguageVersion> Languages { get; set; } = [];
}
