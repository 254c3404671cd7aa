using CmsSite.BrowserTests.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests;

/// <summary>What the language switcher does in a browser, with script and without.</summary>
public sealed class LanguageTests(BrowserSite site)
{
    private const string FrenchAndEnglish = "/fr/news/23e-conference-de-l-alliance-contre-la-traite";

    [Fact]
    public async Task Chosen_language_is_remembered_by_one_cookie_and_opens_the_front_door()
    {
        var page = await site.OpenAsync(locale: "en");
        await page.GotoAsync("/fr/news");
        Assert.Empty(await page.Context.CookiesAsync());

        await page.ClickAsync("[data-languages] a[hreflang=de]");
        await page.WaitForURLAsync("**/de/news");
        await page.GotoAsync("/");

        var cookie = Assert.Single(await page.Context.CookiesAsync());
        Assert.EndsWith("/de", page.Url, StringComparison.Ordinal);
        Assert.Equal(("language", "de", "/", SameSiteAttribute.Lax), (cookie.Name, cookie.Value, cookie.Path, cookie.SameSite));
        Assert.InRange(DateTimeOffset.FromUnixTimeSeconds((long)cookie.Expires) - DateTimeOffset.UtcNow, TimeSpan.FromDays(364), TimeSpan.FromDays(366));
    }

    [Fact]
    public async Task Front_door_alone_leaves_no_cookie()
    {
        var page = await site.OpenAsync(locale: "es");

        await page.GotoAsync("/");

        Assert.EndsWith("/es", page.Url, StringComparison.Ordinal);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Notice_shows_to_who_comes_from_a_page_without_translation_and_to_nobody_else(bool script)
    {
        var page = await site.OpenAsync(script: script);
        await page.GotoAsync("/de");
        Assert.False(await page.IsVisibleAsync("#untranslated"));

        await page.GotoAsync(FrenchAndEnglish);
        await page.ClickAsync("[data-languages] a[hreflang=de]");

        await page.WaitForURLAsync("**/de#untranslated");
        Assert.True(await page.IsVisibleAsync("#untranslated"));
    }
}
