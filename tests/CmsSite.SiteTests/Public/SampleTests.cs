using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.SiteTests.Public;

/// <summary>What the recipes set up, on a site where nobody has written anything yet.</summary>
public sealed class SampleTests(SampleTests.FreshSite fresh) : IClassFixture<SampleTests.FreshSite>
{
    // The Vienna report and the five shorter ones, each in French and English.
    private const int Reports = 6;

    private const string French = "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";
    private const string English = "/en/news/24th-conference-of-the-alliance-against-trafficking-in-persons";

    [Fact]
    public async Task Sample_report_stands_in_French_and_English_as_one_set()
    {
        var found = await fresh.Host.InScopeAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>()
                .Query<ContentItem, ContentItemIndex>(x => x.ContentType == "ConferenceReport" && x.Published && x.ContentItemId.StartsWith("4v1enna24"))
                .ListAsync();
            return items.Select(i => i.TryGet<LocalizationPart>(out var part) ? (part.Culture, part.LocalizationSet) : default).OrderBy(p => p.Culture).ToList();
        });

        Assert.Equal(["en", "fr"], found.Select(f => f.Culture));
        Assert.Single(found.Select(f => f.LocalizationSet).Distinct());
    }

    [Theory]
    [InlineData(French, "fr", "Hofburg", "18 avril 2024")]
    [InlineData(English, "en", "Hofburg", "18 April 2024")]
    public async Task Sample_report_is_on_its_page(string path, string culture, string venue, string date)
    {
        using var visitor = fresh.Host.Visit();

        var page = await visitor.GetAsync(path);

        var text = page.Words;
        Assert.Equal("200", page.Verdict);
        Assert.Equal(culture, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains(venue, text, StringComparison.Ordinal);
        Assert.Contains(date, text.Replace('\u00a0', ' '), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/fr/news", "Autriche")]
    [InlineData("/en/news", "Austria")]
    [InlineData("/de/news", "Österreich")]
    [InlineData("/ar/news", "النمسا")]
    public async Task Country_is_named_in_the_readers_language(string path, string country)
    {
        using var visitor = fresh.Host.Visit();

        Assert.Contains(country, (await visitor.GetAsync(path)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(French, English)]
    [InlineData(English, French)]
    public async Task Report_links_to_its_other_language(string path, string other)
    {
        using var visitor = fresh.Host.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Contains(page.Document.QuerySelectorAll("a[hreflang]"), a => a.GetAttribute("href") == other);
    }

    [Theory]
    [InlineData("fr", French)]
    [InlineData("en", English)]
    [InlineData("de", French)]
    [InlineData("ar", French)]
    public async Task Listing_and_home_show_each_report_once_in_the_nearest_language(string culture, string path)
    {
        using var visitor = fresh.Host.Visit();

        foreach (var list in new[] { $"/{culture}", $"/{culture}/news" })
        {
            var page = await visitor.GetAsync(list);
            var headlines = page.Document.QuerySelectorAll("main :is(h1, h2, h3) a").Select(a => a.GetAttribute("href"));

            Assert.Equal(Reports, headlines.Count());
            Assert.Single(headlines, path);
        }
    }

    [Fact]
    public async Task Entry_in_another_language_says_so()
    {
        using var visitor = fresh.Host.Visit();

        var page = await visitor.GetAsync("/de/news");

        var link = page.Document.QuerySelectorAll("main a").First(a => a.GetAttribute("href") == French);
        Assert.NotNull(link.Closest("[lang=fr]"));
    }

    [Theory]
    [InlineData("/en/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes")]
    [InlineData("/de/news/24th-conference-of-the-alliance-against-trafficking-in-persons")]
    public async Task Report_is_not_found_under_another_language(string path)
    {
        using var visitor = fresh.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync(path)).Verdict);
    }

    [Fact]
    public async Task Demo_accounts_of_the_readme_sign_in()
    {
        foreach (var account in new[] { DemoAccounts.Editor, DemoAccounts.Reviewer })
        {
            using var visitor = await fresh.Host.SignInAsync(account);
            Assert.Equal("200", (await visitor.GetAsync("/Admin/Contents/ContentItems")).Verdict);
        }
    }

    [Fact]
    public void Administrator_of_the_readme_is_the_one_that_development_sets_up()
    {
        var settings = File.ReadAllText(RepositoryFolder.File("src", "CmsSite.Web", "appsettings.Development.json"));

        Assert.Contains($"\"AdminUsername\": \"{DemoAccounts.Administrator.UserName}\"", settings, StringComparison.Ordinal);
        Assert.Contains($"\"AdminPassword\": \"{DemoAccounts.Administrator.Password}\"", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Newsroom_recipe_has_no_demo_accounts()
    {
        await using var host = new SiteHost(new SiteSetup { Recipe = "newsroom" });
        await host.StartAsync();
        using var visitor = host.Visit();

        var page = await visitor.LogInAsync(DemoAccounts.Editor.UserName, DemoAccounts.Editor.Password);

        Assert.Equal("200", page.Verdict);
        Assert.Equal("200", (await visitor.GetAsync(French)).Verdict);
    }

    [Fact]
    public async Task Live_probe_answers()
    {
        using var visitor = fresh.Host.Visit();

        Assert.Equal("200", (await visitor.GetAsync("/health/live")).Verdict);
    }

    public sealed class FreshSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes });

        public async ValueTask InitializeAsync() => await Host.StartAsync();

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
