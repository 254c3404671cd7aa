using System.Text;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reports;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Citations;

/// <summary>Gives a report's citation to reference managers.</summary>
public sealed class CitationController(ReportLookup reports, SiteAddress address) : Controller
{
    /// <summary>The citation for BibTeX.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news/{slug}/citation.bib")]
    public Task<IActionResult> Bib(string culture, string slug) => CiteAsync(culture, slug, BibTex.Write, BibTex.ContentType);

    /// <summary>The citation for reference managers that read RIS.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news/{slug}/citation.ris")]
    public Task<IActionResult> Ris(string culture, string slug) => CiteAsync(culture, slug, Citations.Ris.Write, Citations.Ris.ContentType);

    private async Task<IActionResult> CiteAsync(string culture, string slug, Func<Citation, string> write, string contentType) =>
        await reports.FindAsync(culture, slug) is { } report
            ? this.Document(Encoding.UTF8.GetBytes(write(Of(report, await address.GetAsync()))), contentType)
            : NotFound();

    private static Citation Of(ContentItem report, SiteRoot site)
    {
        var part = report.GetOrCreate<ConferenceReportPart>();

        return new Citation
        {
            Key = $"report-{report.ContentItemId}",
            Title = report.DisplayText ?? "",
            Publisher = site.Name,
            Date = part.NewsDate.Value,
            Url = site.Absolute(LanguageVersions.AddressOf(report)),
            Language = report.GetOrCreate<LocalizationPart>().Culture,
            Summary = part.SummaryOrLead(),
        };
    }
}
