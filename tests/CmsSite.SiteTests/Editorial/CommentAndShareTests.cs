using System.Globalization;
using CmsSite.Editorial.Sharing;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.Modules;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What people say about a draft, and to whom they show it.</summary>
public sealed class CommentAndShareTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    [Fact]
    public async Task Remarks_stand_in_threads_that_are_settled_and_opened_again()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, "Remarques");

        await reviewer.SubmitAsync((await ScreenAsync(reviewer, id)).FormWith("Text").Fill([new("Text", "Le titre de l’Ambassadeur est à vérifier, @editor <script>alert(1)</script>")]));
        var reply = (await ScreenAsync(editor, id)).FormWith("ThreadId").Fill([new("Text", "Vérifié.")]);
        await editor.SubmitAsync(reply);

        var screen = await ScreenAsync(reviewer, id);
        Assert.Equal(2, screen.Document.QuerySelectorAll(".review-remark").Length);
        Assert.Null(screen.Document.QuerySelector(".review-remark script"));

        await reviewer.SubmitAsync(screen.FormWith("threadId"), "true");
        Assert.Contains("Rouvrir", (await ScreenAsync(editor, id)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Empty_remark_is_not_kept(string text)
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, "Remarque vide " + text.Length);

        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("Text").Fill([new("Text", text)]));

        Assert.Empty((await ScreenAsync(editor, id)).Document.QuerySelectorAll(".review-remark"));
    }

    [Fact]
    public async Task Shared_draft_is_shown_as_it_stood_to_who_holds_the_link_until_it_is_taken_back()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, "Brouillon partagé");
        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days").Fill([new("note", "pour le ministère")]));
        var link = LinkOf(await ScreenAsync(editor, id));
        using var visitor = site.Host.Visit();

        var form = (await editor.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");
        await editor.SubmitAsync(form.Fill([new(Report.Input("Lead"), "Ce qui est écrit plus tard.")]), "submit.Save");

        var page = await visitor.GetAsync(link);
        Assert.Equal("200", page.Verdict);
        Assert.Contains("Brouillon partagé", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ce qui est écrit plus tard.", page.Words, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.Contains("noindex", page.Headers["X-Robots-Tag"], StringComparison.Ordinal);
        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        // Nothing on it leads to the draft's address in another language, or passes it on.
        Assert.DoesNotContain("/draft/", page.Document.QuerySelector("body")!.InnerHtml, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("[data-copy], a[href$='.bib'], a[href^='mailto:']"));

        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("shareId"));
        Assert.Equal("404", (await visitor.GetAsync(link)).Verdict);
    }

    [Fact]
    public async Task Openings_are_all_counted_and_noted_in_the_history_without_filling_it()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, "Ouvert souvent");
        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days"));
        var link = LinkOf(await ScreenAsync(editor, id));
        using var visitor = site.Host.Visit();

        for (var i = 0; i < 5; i++) await visitor.GetAsync(link);

        Assert.Contains("ouvert 5 fois", (await ScreenAsync(editor, id)).Words, StringComparison.Ordinal);
        var lines = (await editor.GetAsync($"/Admin/Editorial/History?Item={id}")).Document.QuerySelectorAll("tr[data-action='DraftOpened']");
        Assert.InRange(lines.Length, 1, 2);
    }

    [Fact]
    public async Task Link_to_what_is_in_the_trash_shows_nothing()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await WriteAsync(editor, "Partagé puis jeté");
        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days"));
        var link = LinkOf(await ScreenAsync(editor, id));
        using var visitor = site.Host.Visit();
        Assert.Equal("200", (await visitor.GetAsync(link)).Verdict);

        await administrator.PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");

        Assert.Equal("404", (await visitor.GetAsync(link)).Verdict);
    }

    [Fact]
    public async Task Who_shares_a_draft_reads_its_whole_address_and_its_end_in_the_site_s_time()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, "Brouillon partagé jusqu’à ce soir");
        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days"));

        var screen = await ScreenAsync(editor, id);

        var (utc, local) = await site.Host.InScopeAsync(async services =>
        {
            var expires = DateTime.SpecifyKind((await services.GetRequiredService<DraftShares>().OfAsync(id)).Single().ExpiresUtc, DateTimeKind.Utc);

            return (expires, await services.GetRequiredService<ILocalClock>().ConvertToLocalAsync(new DateTimeOffset(expires)));
        });
        Assert.NotEqual(utc.Hour, local.Hour);
        Assert.Contains(local.ToString("HH:mm", CultureInfo.InvariantCulture), screen.TextOf("#shares li"), StringComparison.Ordinal);
        var address = screen.Document.QuerySelector("#shares li input[readonly]")!.GetAttribute("value")!;
        Assert.StartsWith("http", address, StringComparison.Ordinal);
        Assert.EndsWith(LinkOf(screen), address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/draft/x")]
    [InlineData("/fr/draft/Q2ZESjhBQUFB")]
    [InlineData("/fr/draft/%20")]
    public async Task Forged_link_shows_nothing(string path)
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync(path)).Verdict);
    }

    [Fact]
    public async Task Link_can_t_be_bent_to_another_draft()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, "Lien tordu");
        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days"));
        var link = LinkOf(await ScreenAsync(editor, id));
        using var visitor = site.Host.Visit();
        var bent = link[..^8] + (link[^8] == '0' ? '1' : '0') + link[^7..];

        Assert.Equal("404", (await visitor.GetAsync(bent)).Verdict);
    }

    private static async Task<string> WriteAsync(Visitor visitor, string title) =>
        NewsroomSite.IdOf(await visitor.SubmitAsync((await NewsroomSite.NewFormAsync(visitor)).Fill(new Report(title).Complete().Inputs), "submit.Save"));

    private static Task<Page> ScreenAsync(Visitor visitor, string id) => visitor.GetAsync($"/Admin/Editorial/Review/{id}");

    private static string LinkOf(Page screen) => screen.Document.QuerySelector("#shares a")?.GetAttribute("href") ?? "";
}
