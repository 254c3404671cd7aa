using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Public;

/// <summary>The accessibility statement stands in each language and says whom to write to.</summary>
public sealed class AccessibilityTests(NewsroomSite site)
{
    [Theory]
    [InlineData("fr", "Déclaration d’accessibilité", "24 novembre 2026")]
    [InlineData("en", "Accessibility statement", "24 November 2026")]
    [InlineData("es", "Declaración de accesibilidad", "24 de noviembre de 2026")]
    [InlineData("de", "Erklärung zur Barrierefreiheit", "24. November 2026")]
    [InlineData("it", "Dichiarazione di accessibilità", "24 novembre 2026")]
    [InlineData("ar", "بيان إمكانية الوصول", "2026")]
    public async Task Statement_is_linked_from_every_page_and_written_in_its_language(string culture, string heading, string day)
    {
        using var visitor = site.Host.Visit();

        var link = (await visitor.GetAsync($"/{culture}/news")).Document.QuerySelector("footer a[href$='/accessibility']")!;
        var page = await visitor.GetAsync(link.GetAttribute("href")!);

        Assert.Equal("200", page.Verdict);
        Assert.Equal(culture, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.TextOf("h1"));
        Assert.Contains("EN 301 549", page.Words, StringComparison.Ordinal);
        Assert.Contains(day, page.Words, StringComparison.Ordinal);
        Assert.Equal(6, page.Document.QuerySelectorAll("[data-languages] a[href$='/accessibility']").Length);
    }

    [Fact]
    public async Task Unsupported_language_has_none()
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync("/xx/accessibility")).Verdict);
    }

    [Fact]
    public async Task Contact_is_the_one_of_the_sites_settings()
    {
        const string Recipe = """
            { "name": "contact", "displayName": "Contact", "issetuprecipe": true, "steps": [
                { "name": "Recipes", "Values": [ { "executionid": "CmsSite", "name": "newsroom" } ] },
                { "name": "settings", "AccessibilitySettings": { "Contact": "access@example.org" } } ] }
            """;
        await using var host = new SiteHost(new SiteSetup { Recipe = "contact", RecipeFiles = new Dictionary<string, string> { ["contact.recipe.json"] = Recipe } });
        await host.StartAsync();
        using var visitor = host.Visit();

        var page = await visitor.GetAsync("/en/accessibility");

        Assert.Equal("mailto:access@example.org", page.Document.QuerySelector("main .prose a")?.GetAttribute("href"));
    }
}
