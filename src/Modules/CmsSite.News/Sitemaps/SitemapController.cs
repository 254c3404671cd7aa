using System.Text;
using CmsSite.Conferences.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Localization;
using OrchardCore.Media;

namespace CmsSite.News.Sitemaps;

/// <summary>Tells search engines which pages there are.</summary>
public sealed class SitemapController(
    SitemapReader reader, LatestNews news, SiteAddress address, IMediaFileStore media, ILocalizationService localization) : Controller
{
    private const int AddressesInFile = 10_000;

    /// <summary>All pages, or where the files are that hold them if there are more than one file should hold.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/sitemap.xml")]
    public async Task<IActionResult> Index()
    {
        var (pages, addresses) = await reader.CountAsync();

        if (addresses <= AddressesInFile)
        {
            return await WriteAsync(writer => writer.WritePagesAsync(reader.ReadAsync(0, pages)));
        }

        var files = Enumerable.Range(1, FileCount(pages, await PagesInFileAsync())).Select(number => $"~/sitemap-{number}.xml");

        return await WriteAsync(writer => writer.WriteIndexAsync(files));
    }

    /// <summary>One of the files of a long sitemap.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/sitemap-{number:int:min(1)}.xml")]
    public async Task<IActionResult> File(int number)
    {
        var (pages, addresses) = await reader.CountAsync();
        var inFile = await PagesInFileAsync();

        return addresses <= AddressesInFile || number > FileCount(pages, inFile)
            ? NotFound()
            : await WriteAsync(writer => writer.WritePagesAsync(reader.ReadAsync((number - 1) * inFile, inFile)));
    }

    /// <summary>The news of the last 48 hours.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/news-sitemap.xml")]
    public Task<IActionResult> News() => WriteAsync(async writer => await writer.WriteNewsAsync(await news.ReadAsync()));

    /// <summary>What robots may read, and where the sitemaps are.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/robots.txt")]
    public async Task<IActionResult> Robots([FromServices] IOptions<AdminOptions> admin)
    {
        var site = await address.GetAsync();
        var text = $"""
            User-agent: *
            Disallow: {site.Address.AbsolutePath}{admin.Value.AdminUrlPrefix.Trim('/')}
            Disallow: {site.Address.AbsolutePath}Login

            Sitemap: {site.Absolute("~/sitemap.xml")}
            Sitemap: {site.Absolute("~/news-sitemap.xml")}

            """;

        return this.Document(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), "text/plain; charset=utf-8");
    }

    private async Task<IActionResult> WriteAsync(Func<SitemapWriter, Task> write)
    {
        Response.ContentType = "application/xml; charset=utf-8";

        if (HttpMethods.IsGet(Request.Method))
        {
            using var writer = new SitemapWriter(Response.Body, await address.GetAsync(), media);
            await write(writer);
        }

        return new EmptyResult();
    }

    private async Task<int> PagesInFileAsync() => AddressesInFile / (await localization.GetSupportedCulturesAsync()).Length;

    private static int FileCount(int pages, int inFile) => (pages + inFile - 1) / inFile;
}
