using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.StructuredData;
using CmsSite.Conferences.Topics;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace CmsSite.News.Seo;

/// <summary>Finds what the head of a content item's page tells machines.</summary>
public sealed class ItemHead(ReportData reports, PersonData people, AttachmentReader attachments, IMediaFileStore media, IStringLocalizer<ItemHead> localizer)
{
    /// <summary>Adds what the item says of itself; null for a type that has no public page.</summary>
    /// <param name="head">What all pages have in common.</param>
    /// <param name="item">The item.</param>
    /// <param name="site">The site.</param>
    public async Task<PageHead?> FillAsync(PageHead head, ContentItem item, SiteRoot site)
    {
        head = head with { Title = item.DisplayText ?? "" };

        return item.ContentType switch
        {
            ConferenceReport.ContentType => await OfReportAsync(head, item, site),
            DelegateRules.DelegateType => OfDelegate(head, item, site),
            TopicRules.TopicType => OfTopic(head, site),
            _ => null,
        };
    }

    private async Task<PageHead> OfReportAsync(PageHead head, ContentItem item, SiteRoot site)
    {
        var part = item.GetOrCreate<ConferenceReportPart>();
        var photo = attachments.Photos(part.Photos) is [var first, ..] ? first : null;

        return head with
        {
            Type = "article",
            Description = part.SummaryOrLead(),
            Published = part.NewsDate.Value is { } day ? DateText.Iso(day) : IsoTime.Of(item.PublishedUtc),
            Modified = IsoTime.Of(item.ModifiedUtc),
            Image = photo is null ? head.Image : new(site.Absolute(photo.Url), photo.AlternativeText),
            Things =
            [
                await reports.OfAsync(item, site),
                SiteData.Organization(site),
                SiteData.Breadcrumbs(site, [Home(head), News(head), new(head.Title, head.Url)]),
            ],
        };
    }

    private PageHead OfDelegate(PageHead head, ContentItem item, SiteRoot site)
    {
        var part = item.GetOrCreate<DelegatePart>();

        return head with
        {
            Type = "profile",
            Description = part.Position.Text,
            Image = part.Portrait.Paths is [var path, ..] ? new(site.Absolute(media.MapPathToPublicUrl(path)), head.Title) : head.Image,
            Things = [people.Page(item, site), SiteData.Breadcrumbs(site, [Home(head), new(head.Title, head.Url)])],
        };
    }

    private PageHead OfTopic(PageHead head, SiteRoot site) => head with
    {
        Description = localizer["Reports on the topic “{0}”.", head.Title],
        Feeds = [.. head.Feeds, ($"{site.Name} – {head.Title}", head.Url + "/feed")],
        Things =
        [
            LinkedData.Thing("CollectionPage", ("@id", head.Url), ("name", head.Title), ("url", head.Url), ("inLanguage", head.Culture)),
            SiteData.Breadcrumbs(site, [Home(head), News(head), new(head.Title, head.Url)]),
        ],
    };

    private Breadcrumb Home(PageHead head) => new(localizer["Home"], $"~/{head.Culture}");

    private Breadcrumb News(PageHead head) => new(localizer["News"], $"~/{head.Culture}/news");
}
