using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CmsSite.SiteTests.Public;

/// <summary>Error pages speak the visitor's language and help on.</summary>
public sealed class ErrorPageTests(NewsroomSite site, ErrorPageTests.FailingSite failing) : IClassFixture<ErrorPageTests.FailingSite>
{
    // No query value: pages see none that they don't know.
    private const string FailHeader = "X-Fail";
    private const string French = "fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";

    [Theory]
    [InlineData("/de/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes", 6)]
    [InlineData("/en/news/23e-conference-de-l-alliance-contre-la-traite", 2)]
    [InlineData("/fr/delegates/ميشيل-فوتيه", 6)]
    [InlineData("/fr/topics/menschenhandel", 6)]
    [InlineData("/fr/news/nothing", 0)]
    [InlineData("/fr/nothing", 0)]
    [InlineData("/nothing", 0)]
    public async Task Page_that_is_published_in_other_languages_is_offered_in_these(string path, int languages)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);

        var offered = page.Document.QuerySelectorAll("main .published-languages a[hreflang]");
        Assert.Equal("404", page.Verdict);
        Assert.Equal(languages, offered.Length);
        foreach (var link in offered)
        {
            Assert.Equal("200", (await visitor.GetAsync(link.GetAttribute("href")!)).Verdict);
        }
    }

    [Theory]
    [InlineData("/ar/nothing", "en", null, 404, "ar")]
    [InlineData("/AR/nothing", "en", null, 404, "ar")]
    [InlineData("/nothing", "ar, en;q=0.5", null, 404, "ar")]
    [InlineData("/nothing", "en", "de", 404, "de")]
    [InlineData("/nothing", "ja", null, 404, "fr")]
    [InlineData("/it?fail=500", "en", null, 500, "it")]
    [InlineData("/ar/news?fail=500", "en", null, 500, "ar")]
    [InlineData("/?fail=500", "es", null, 500, "es")]
    [InlineData("/ar?fail=403", "en", null, 403, "ar")]
    [InlineData("/de/" + French + "?fail=403", "en", null, 404, "de")]
    public async Task Error_is_told_in_the_visitors_language_and_direction(string path, string languages, string? chosen, int status, string culture)
    {
        using var visitor = failing.Host.Visit();
        var (address, fail) = path.Split("?fail=") is [var before, var after] ? (before, after) : (path, "");
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", languages);
        request.Headers.Add(FailHeader, fail);
        if (chosen is not null) request.Headers.Add("Cookie", $"language={chosen}");

        var page = await visitor.SendAsync(request);

        Assert.Equal(status, (int)page.Status);
        Assert.Equal(culture, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(culture == "ar" ? "rtl" : "ltr", page.Document.DocumentElement.GetAttribute("dir") ?? "ltr");
        Assert.False(string.IsNullOrEmpty(page.TextOf("h1")));
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/{culture}/news");
    }

    /// <summary>A site whose pages fail when they are told to.</summary>
    public sealed class FailingSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new(new SiteSetup
        {
            Recipe = "newsroom",
            Tenant = services => services.Configure<MvcOptions>(options => options.Filters.Add(new Failing())),
        });

        public async ValueTask InitializeAsync() => await Host.StartAsync();

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }

    private sealed class Failing : IActionFilter
    {
        public void OnActionExecuting(ActionExecutingContext context)
        {
            // The error page itself must not fail.
            if (context.RouteData.Values["controller"] is "Diagnostics") return;

            switch (context.HttpContext.Request.Headers[FailHeader].ToString())
            {
                case "500": throw new InvalidOperationException("Told to fail.");
                case "403": context.Result = new StatusCodeResult(403); break;
            }
        }

        public void OnActionExecuted(ActionExecutedContext context)
        {
        }
    }
}
