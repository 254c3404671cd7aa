using System.Text.Json.Nodes;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.StructuredData.LinkedData;

namespace CmsSite.Conferences.StructuredData;

/// <summary>Describes a report for machines: an article about an event.</summary>
public sealed class ReportData(ReportDelegates delegates, EventData events, AttachmentReader attachments, LanguageVersions languages)
{
    /// <summary>The report, in the language it is written in.</summary>
    public async Task<JsonObject> OfAsync(ContentItem report, SiteRoot site)
    {
        var part = report.GetOrCreate<ConferenceReportPart>();
        var culture = report.GetOrCreate<LocalizationPart>().Culture;
        var url = site.Absolute(LanguageVersions.AddressOf(report));
        var versions = await languages.GetAsync(report);
        var original = versions.FirstOrDefault(version => version.IsOriginal);
        var isOriginal = original is null || original.Culture == culture;
        var clock = EventClock.Of(part, site.Zone);

        return Thing(
            "NewsArticle",
            ("@id", url + "#article"),
            ("url", url),
            ("mainEntityOfPage", url),
            ("headline", report.DisplayText),
            ("description", part.SummaryOrLead()),
            ("inLanguage", culture),
            ("datePublished", part.NewsDate.Value is { } day ? DateText.Iso(day) : IsoTime.Of(report.PublishedUtc)),
            ("dateModified", IsoTime.Of(report.ModifiedUtc)),
            ("image", List(attachments.Photos(part.Photos).Select(photo => Image(photo, site)))),
            ("author", Reference(SiteData.PublisherId(site))),
            ("publisher", Reference(SiteData.PublisherId(site))),
            ("about", events.Of(report, await delegates.FindAsync(report), clock, url, site)),
            ("translationOfWork", isOriginal ? null : Article(original!, site)),
            ("workTranslation", isOriginal ? List(versions.Where(version => version.Culture != culture).Select(version => Article(version, site))) : null));
    }

    private static JsonObject Image(PhotoView photo, SiteRoot site) => Thing(
        "ImageObject", ("url", site.Absolute(photo.Url)), ("caption", photo.Caption), ("creditText", photo.Credit));

    private static JsonObject Article(LanguageVersion version, SiteRoot site)
    {
        var url = site.Absolute(version.Url);

        return Thing("NewsArticle", ("@id", url + "#article"), ("url", url), ("inLanguage", version.Culture));
    }
}
