using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Public;

/// <summary>The list of reports, narrowed by plain links.</summary>
public sealed class ListingTests(NewsroomSite site)
{
    [Fact]
    public async Task Report_is_listed_once_published_and_no_longer_once_withdrawn()
    {
        var (id, path) = await site.PublishAsync(new Report("Liste : paraît et disparaît").Complete().On(site.NextDay()));
        using var visitor = site.Host.Visit();

        Assert.Contains(path, await LinksAsync(visitor, "/fr/news"));

        var reviewer = await site.ReviewerAsync();
        await reviewer.SubmitAsync(await NewsroomSite.EditFormAsync(reviewer, id), "submit.Unpublish");
        Assert.DoesNotContain(path, await LinksAsync(visitor, "/fr/news"));
        Assert.DoesNotContain(path, await LinksAsync(visitor, "/fr"));
    }

    [Fact]
    public async Task Changed_date_moves_a_report_to_its_year()
    {
        var (id, path) = await site.PublishAsync(new Report("Liste : change d’année").Complete().On("1951-03-01"));
        using var visitor = site.Host.Visit();
        Assert.Contains(path, await LinksAsync(visitor, "/fr/news?year=1951"));

        await site.PublishAsync(id, form => form[Report.Input("NewsDate")] = "1952-03-01");

        Assert.Contains(path, await LinksAsync(visitor, "/fr/news?year=1952"));
        Assert.Equal("404", (await visitor.GetAsync("/fr/news?year=1951")).Verdict);
    }

    [Fact]
    public async Task Year_and_country_narrow_together_and_the_links_lead_there()
    {
        var (_, inPeru) = await site.PublishAsync(new Report("Liste : Lima").Complete().At("Lima", "PE").On("1961-03-01"));
        var (_, inChile) = await site.PublishAsync(new Report("Liste : Santiago").Complete().At("Santiago", "CL").On("1961-04-01"));
        using var visitor = site.Host.Visit();

        var year = await LinksAsync(visitor, "/fr/news?year=1961");
        Assert.Contains(inPeru, year);
        Assert.Contains(inChile, year);
        Assert.Contains("/fr/news?year=1961&country=PE", year);

        var narrowed = await LinksAsync(visitor, "/fr/news?year=1961&country=PE");
        Assert.Contains(inPeru, narrowed);
        Assert.DoesNotContain(inChile, narrowed);
        Assert.Contains("/fr/news?country=PE", narrowed);
        Assert.Contains("/fr/news?year=1961", narrowed);
    }

    [Fact]
    public async Task Filters_that_no_report_meets_together_say_so_and_can_be_taken_back()
    {
        await site.PublishAsync(new Report("Liste : Quito").Complete().At("Quito", "EC").On("1963-03-01"));
        await site.PublishAsync(new Report("Liste : Asunción").Complete().At("Asunción", "PY").On("1964-04-01"));
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync("/fr/news?year=1963&country=PY");

        Assert.Equal("200", page.Verdict);
        Assert.Contains("Aucun rapport ne correspond à ces filtres.", page.Words, StringComparison.Ordinal);
        Assert.Contains("/fr/news?country=PY", await LinksAsync(visitor, "/fr/news?year=1963&country=PY"));
    }

    [Fact]
    public async Task Topic_narrows_by_its_slug_in_the_readers_language()
    {
        using var visitor = site.Host.Visit();

        var french = await visitor.GetAsync("/fr/news?topic=traite-des-etres-humains");

        Assert.Equal("200", french.Verdict);
        Assert.Contains("/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes", await LinksAsync(visitor, "/fr/topics/traite-des-etres-humains"));
        Assert.Equal("404", (await visitor.GetAsync("/en/news?topic=traite-des-etres-humains")).Verdict);
    }

    [Theory]
    [InlineData("year=1066")]
    [InlineData("year=abc")]
    [InlineData("country=XX")]
    [InlineData("topic=unknown")]
    [InlineData("page=0")]
    [InlineData("page=99999")]
    [InlineData("page=2147483647")]
    [InlineData("page=99999999999999999999")]
    public async Task List_narrowed_to_what_no_report_has_does_not_exist(string query)
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync("/fr/news?" + query)).Verdict);
    }

    [Fact]
    public async Task Report_leads_to_the_one_before_and_the_one_after()
    {
        var (_, first) = await site.PublishAsync(new Report("Voisins : premier").Complete().On("1971-01-01"));
        var (_, second) = await site.PublishAsync(new Report("Voisins : deuxième").Complete().On("1971-01-02"));
        var (_, third) = await site.PublishAsync(new Report("Voisins : troisième").Complete().On("1971-01-03"));
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(second);

        Assert.Equal(first, page.Document.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(third, page.Document.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
    }

    private static async Task<IReadOnlyList<string?>> LinksAsync(Visitor visitor, string path)
    {
        var page = await visitor.GetAsync(path);
        Assert.Equal("200", page.Verdict);

        return [.. page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))];
    }
}
