using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;

namespace CmsSite.SiteTests.Writing;

/// <summary>From draft to page, and back.</summary>
public sealed class PublicationTests(NewsroomSite site)
{
    [Fact]
    public async Task Report_that_a_reviewer_publishes_stands_on_its_page_and_in_the_lists()
    {
        var title = $"Publié {Guid.NewGuid():N}";

        var (_, path) = await site.PublishAsync(new Report(title).Complete().On(site.NextDay()).With("Introduction", "<p>Les mots de l’introduction.</p>"));

        using var reader = site.Host.Visit();
        var page = await reader.GetAsync(path);
        Assert.StartsWith("/fr/news/publie-", path, StringComparison.Ordinal);
        Assert.Equal("200", page.Verdict);
        Assert.Equal(title, page.TextOf("h1"));
        Assert.Contains("Les mots de l’introduction.", page.Words, StringComparison.Ordinal);
        Assert.Contains(title, (await reader.GetAsync("/fr/news")).Words, StringComparison.Ordinal);
        Assert.Contains(title, (await reader.GetAsync("/fr")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "/fr/news/")]
    [InlineData("en", "/en/news/")]
    [InlineData("ar", "/ar/news/")]
    public async Task Address_begins_with_the_reports_language(string culture, string start)
    {
        var (_, path) = await site.PublishAsync(new Report($"Adresse {Guid.NewGuid():N}").In(culture).Complete());

        Assert.StartsWith(start, path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_is_nowhere_to_be_seen()
    {
        var title = $"Brouillon {Guid.NewGuid():N}";
        var id = await site.WriteAsync(new Report(title).Complete().On(site.NextDay()));

        using var reader = site.Host.Visit();

        Assert.Equal("404", (await reader.GetAsync(await site.PathAsync(id))).Verdict);
        Assert.DoesNotContain(title, (await reader.GetAsync("/fr/news")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_stays_as_it_was_while_a_draft_is_written_above_it()
    {
        var title = $"Public {Guid.NewGuid():N}";
        var (id, path) = await site.PublishAsync(new Report(title).Complete());
        var editor = await site.EditorAsync();
        var form = await NewsroomSite.EditFormAsync(editor, id);
        form["TitlePart.Title"] = "Encore un brouillon";
        await editor.SubmitAsync(form, "submit.Save");

        using var reader = site.Host.Visit();

        Assert.Equal(title, (await reader.GetAsync(path)).TextOf("h1"));
        Assert.Equal("lP Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Address_follows_the_title_until_the_first_publication_and_stays_afterwards()
    {
        var (first, second, third) = ($"Premier {Guid.NewGuid():N}", $"deuxieme-{Guid.NewGuid():N}x", $"troisieme-{Guid.NewGuid():N}x");
        var id = await site.WriteAsync(new Report(first).Complete());

        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form["TitlePart.Title"] = second);
        var before = await site.PathAsync(id);
        await site.PublishAsync(id);
        await site.PublishAsync(id, form => form["TitlePart.Title"] = third);

        Assert.Equal($"/fr/news/{second}", before);
        Assert.Equal(before, await site.PathAsync(id));
    }

    [Fact]
    public async Task Unpublished_report_is_not_found_and_gone_from_the_lists()
    {
        var title = $"Retiré {Guid.NewGuid():N}";
        var (id, path) = await site.PublishAsync(new Report(title).Complete().On(site.NextDay()));
        var reviewer = await site.ReviewerAsync();

        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Unpublish");

        using var reader = site.Host.Visit();
        Assert.Equal("404", (await reader.GetAsync(path)).Verdict);
        Assert.DoesNotContain(title, (await reader.GetAsync("/fr/news")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_report_is_not_found()
    {
        var (id, path) = await site.PublishAsync(new Report($"Supprimé {Guid.NewGuid():N}").Complete());
        var reviewer = await site.ReviewerAsync();

        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");

        using var reader = site.Host.Visit();
        Assert.Equal("404", (await reader.GetAsync(path)).Verdict);
        Assert.Equal("lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Preview_shows_the_draft_to_the_editor_and_to_no_stranger()
    {
        var title = $"Aperçu {Guid.NewGuid():N}";
        var id = await site.WriteAsync(new Report(title).Complete());
        var editor = await site.EditorAsync();

        var page = await editor.GetAsync($"/Contents/ContentItems/{id}/Preview");

        using var stranger = site.Host.Visit();
        Assert.Equal("200", page.Verdict);
        Assert.Contains(title, page.Words, StringComparison.Ordinal);
        Assert.Equal("login", (await stranger.GetAsync($"/Contents/ContentItems/{id}/Preview")).Verdict);
    }

    [Theory]
    [InlineData("", "Une conférence s’est tenue à Genève.")]
    [InlineData("En deux mots.", "En deux mots.")]
    public async Task Listing_shows_the_summary_or_else_the_lead(string summary, string shown)
    {
        var title = $"Résumé {Guid.NewGuid():N}";
        await site.PublishAsync(new Report(title).Complete().With("Summary", summary).On(site.NextDay()));

        using var reader = site.Host.Visit();
        var listing = (await reader.GetAsync("/fr/news")).Words;

        var entry = listing[listing.IndexOf(title, StringComparison.Ordinal)..];
        Assert.Contains(shown, entry[..Math.Min(entry.Length, 600)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Latest_news_comes_first()
    {
        var (early, late) = ($"Tôt {Guid.NewGuid():N}", $"Tard {Guid.NewGuid():N}");
        var (sooner, later) = (site.NextDay(), site.NextDay());
        await site.PublishAsync(new Report(late).Complete().On(later));
        await site.PublishAsync(new Report(early).Complete().On(sooner));

        using var reader = site.Host.Visit();
        var listing = (await reader.GetAsync("/fr/news")).Words;

        Assert.True(listing.IndexOf(late, StringComparison.Ordinal) < listing.IndexOf(early, StringComparison.Ordinal));
    }
}
