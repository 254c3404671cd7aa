using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules.Services;
using YesSql;

namespace CmsSite.SiteTests.Public;

/// <summary>What the recipes set up, on a site where nobody has written anything yet.</summary>
public sealed class SampleTests(SampleTests.FreshSite fresh) : IClassFixture<SampleTests.FreshSite>
{
    // The Vienna report in six languages, and the five shorter ones in French and English.
    private const int Reports = 6;

    private const string French = "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";
    private const string English = "/en/news/24th-conference-of-the-alliance-against-trafficking-in-persons";
    private const string German = "/de/news/24-konferenz-der-allianz-gegen-menschenhandel";
    private const string Arabic = "/ar/news/الموتمر-الرابع-والعشرون-للتحالف-لمكافحة-الاتجار-بالاشخاص";
    private const string FrenchOnly = "/fr/news/23e-conference-de-l-alliance-contre-la-traite";

    public static TheoryData<string> Vienna =>
    [
        French, English, German, Arabic,
        "/es/news/24-a-conferencia-de-la-alianza-contra-la-trata-de-personas",
        "/it/news/24a-conferenza-dell-alleanza-contro-la-tratta-di-persone",
    ];

    [Theory]
    [InlineData("ConferenceReport", 1)]
    [InlineData("Delegate", 3)]
    [InlineData("Topic", 4)]
    public async Task Sample_stands_in_all_six_languages(string type, int sets)
    {
        var complete = (await PublishedAsync(type))
            .GroupBy(item => item.LocalizationSet)
            .Count(set => set.Select(item => item.Culture).Order().SequenceEqual(["ar", "de", "en", "es", "fr", "it"]));

        Assert.Equal(sets, complete);
    }

    [Theory]
    [InlineData("ConferenceReport")]
    [InlineData("Delegate")]
    [InlineData("Topic")]
    public async Task Sample_path_is_the_hosts_own_slug_of_the_title_in_its_language(string type)
    {
        var folder = type switch { "Delegate" => "delegates", "Topic" => "topics", _ => "news" };

        foreach (var item in (await PublishedAsync(type)).Where(item => type != "ConferenceReport" || item.ContentItemId.StartsWith("4v1enna24", StringComparison.Ordinal)))
        {
            // Reports leave out what follows the colon.
            var slug = await fresh.Host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<ISlugService>().Slugify(item.Title.Split(':')[0])));

            Assert.Equal($"{item.Culture}/{folder}/{slug}", item.Path);
        }
    }

    [Fact]
    public async Task Vienna_report_has_the_same_facts_and_contained_items_in_every_language()
    {
        var facts = await fresh.Host.InScopeAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>()
                .Query<ContentItem, ContentItemIndex>(x => x.Published && x.ContentItemId.StartsWith("4v1enna24"))
                .ListAsync();

            return items.Select(Facts).ToList();
        });

        Assert.Equal(6, facts.Count);
        Assert.Single(facts.Distinct());
    }

    [Theory]
    [InlineData(French, "fr", "Hofburg", "18 avril 2024")]
    [InlineData(English, "en", "Hofburg", "18 April 2024")]
    [InlineData(German, "de", "Hofburg", "18. April 2024")]
    [InlineData(Arabic, "ar", "هوفبورغ", "2024")]
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
    [MemberData(nameof(Vienna))]
    public async Task Report_links_to_its_other_languages(string path)
    {
        using var visitor = fresh.Host.Visit();

        var page = await visitor.GetAsync(path);

        var links = page.Document.QuerySelectorAll("a[hreflang]").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)).ToList();
        Assert.All(Vienna.Select(row => row.Data).Where(other => other != path), other => Assert.Contains(other, links));
    }

    [Theory]
    [InlineData("fr", French)]
    [InlineData("en", English)]
    [InlineData("de", German)]
    [InlineData("ar", Arabic)]
    [InlineData("it", FrenchOnly)]
    public async Task Listing_and_home_show_each_report_once_in_the_nearest_language(string culture, string path)
    {
        using var visitor = fresh.Host.Visit();

        foreach (var list in new[] { $"/{culture}", $"/{culture}/news" })
        {
            var page = await visitor.GetAsync(list);
            var headlines = page.Document.QuerySelectorAll("main article :is(h1, h2, h3) a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)).ToList();

            Assert.Equal(Reports, headlines.Count);
            Assert.Single(headlines, path);
        }
    }

    [Fact]
    public async Task Entry_in_another_language_says_so()
    {
        using var visitor = fresh.Host.Visit();

        var page = await visitor.GetAsync("/de/news");

        var link = page.Document.QuerySelectorAll("main a").First(a => a.GetAttribute("href") == FrenchOnly);
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

    private Task<List<Found>> PublishedAsync(string type) => fresh.Host.InScopeAsync(async services =>
    {
        var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(x => x.ContentType == type && x.Published).ListAsync();

        return items
            .Select(item => (Item: item, Part: item.GetOrCreate<LocalizationPart>(), item.GetOrCreate<AutoroutePart>().Path))
            .Select(x => new Found(x.Item.ContentItemId, x.Item.DisplayText, x.Part.LocalizationSet, x.Part.Culture, x.Path))
            .ToList();
    });

    // What does not depend on language, as text that compares.
    private static string Facts(ContentItem item)
    {
        var part = item.GetOrCreate<ContentPart>("ConferenceReportPart").Content;
        var values = ((string[])["NewsDate", "Edition", "StartDate", "EndDate", "Attendance", "Country", "TimeZone", "Topics"])
            .Select(name => ((JsonObject)part)[name]!.ToJsonString());
        var entries = ((string[])["Organisers", "Figures"])
            .SelectMany(name => ((JsonObject)part)[name]!.AsArray())
            .Select(entry => $"{entry!["Id"]} {entry["Number"]} {entry["Url"]}");
        var contained = ((string[])["Delegation", "Programme", "Recordings"])
            .SelectMany(bag => ((JsonObject)item.Content)[bag]!["ContentItems"]!.AsArray())
            .Select(entry => $"{entry!["ContentItemId"]}");

        return string.Join('|', [.. values, .. entries, .. contained]);
    }

    private sealed record Found(string ContentItemId, string Title, string LocalizationSet, string Culture, string Path);

    public sealed class FreshSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes });

        public async ValueTask InitializeAsync() => await Host.StartAsync();

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
