using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Public;

/// <summary>The address “/” leads to the visitor's language.</summary>
public sealed class FrontDoorTests(NewsroomSite site)
{
    [Theory]
    [InlineData(null, null, "/fr")]
    [InlineData("en", null, "/en")]
    [InlineData("de-AT, en;q=0.5", null, "/de")]
    [InlineData("ja, ar;q=0.9, en;q=0.1", null, "/ar")]
    [InlineData("ja, zh, ko, ru, it;q=0.2", null, "/it")]
    [InlineData("en;q=0.3, es;q=0.8", null, "/es")]
    [InlineData("en;q=0, de;q=0.1", null, "/de")]
    [InlineData("ja, *;q=0.5", null, "/fr")]
    [InlineData("ja", null, "/fr")]
    [InlineData("not a;; language, q=", null, "/fr")]
    [InlineData("en", "de", "/de")]
    [InlineData("en", "xx", "/en")]
    [InlineData("en", "../evil", "/en")]
    [InlineData(null, "ar", "/ar")]
    public async Task Visitor_comes_to_the_language_last_chosen_or_else_liked_best(string? languages, string? chosen, string location)
    {
        var page = await EnterAsync(HttpMethod.Get, languages, chosen);

        Assert.Equal("302", page.Verdict);
        Assert.Equal(location, page.Location);
    }

    [Fact]
    public async Task Answer_is_kept_by_no_cache_and_sets_no_cookie()
    {
        var page = await EnterAsync(HttpMethod.Get, "en", "de");

        Assert.Equal("Accept-Language, Cookie", page.Headers["Vary"]);
        Assert.Contains("no-cache", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
    }

    [Fact]
    public async Task Head_is_answered_like_get()
    {
        Assert.Equal("/es", (await EnterAsync(HttpMethod.Head, "es", null)).Location);
    }

    private async Task<Page> EnterAsync(HttpMethod method, string? languages, string? chosen)
    {
        using var visitor = site.Host.Visit();
        var request = new HttpRequestMessage(method, "/");
        if (languages is not null) request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        if (chosen is not null) request.Headers.Add("Cookie", $"language={chosen}");

        return await visitor.SendAsync(request);
    }
}
