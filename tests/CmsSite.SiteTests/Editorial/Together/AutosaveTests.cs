using CmsSite.Editorial.Together;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using YesSql;

namespace CmsSite.SiteTests.Editorial.Together;

/// <summary>What is typed and not saved is had back, by who typed it and by nobody else.</summary>
public sealed class AutosaveTests(TogetherSite site) : IClassFixture<TogetherSite>
{
    private const string Typed = "Ce qui était tapé « à la main »,\nsur deux lignes.";

    [Fact]
    public async Task What_was_typed_into_an_item_is_offered_shown_again_and_gone_once_it_is_saved()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await TypeAsync(editor, "Retrouvé");
        var versions = await VersionsAsync(window.ItemId);

        var form = await RestoreAsync(editor, await editor.GetAsync(NewsroomSite.EditPath(window.ItemId)));

        Assert.Equal(Typed, form[TogetherSite.Lead].ReplaceLineEndings("\n"));
        Assert.Equal(window.FormId, form[Window.FormInput]);
        Assert.Equal(versions, await VersionsAsync(window.ItemId));

        Assert.Equal(NewsroomSite.EditPath(window.ItemId), (await editor.SubmitAsync(form, "submit.Save")).Location);
        var saved = await editor.GetAsync(NewsroomSite.EditPath(window.ItemId));
        Assert.Empty(OffersIn(saved));
        Assert.Equal(Typed, saved.FormWith(TogetherSite.Lead)[TogetherSite.Lead].ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_was_typed_into_a_new_report_is_offered_when_another_is_begun()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await site.OpenNewAsync(editor);
        window.Form["TitlePart.Title"] = "Jamais enregistré";
        window.Form[TogetherSite.Lead] = Typed;
        Assert.Equal("204", (await window.KeepAsync()).Verdict);

        var page = await editor.GetAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create");
        Assert.Contains("Jamais enregistré", page.TextOf("[data-autosave]"), StringComparison.Ordinal);
        var form = await RestoreAsync(editor, page);
        Assert.Equal("Jamais enregistré", form["TitlePart.Title"]);
        Assert.Equal(Typed, form[TogetherSite.Lead].ReplaceLineEndings("\n"));

        NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
        Assert.DoesNotContain(PathOf(window), OffersIn(await editor.GetAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create")));
    }

    [Fact]
    public async Task Where_the_item_was_saved_since_what_was_typed_comes_back_beside_it()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        using var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var window = await TypeAsync(editor, "Changé depuis");
        await NewsroomSite.EditAsync(reviewer, window.ItemId, form => form[TogetherSite.Lead] = "Ce que l’autre a enregistré.");

        var page = await RestoredAsync(editor, await editor.GetAsync(NewsroomSite.EditPath(window.ItemId)));

        Assert.Contains("Ce que l’autre a enregistré.", page.TextOf("[data-edit-conflict]"), StringComparison.Ordinal);
        Assert.Equal(Typed, page.FormWith(TogetherSite.Lead)[TogetherSite.Lead].ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_is_not_wanted_is_thrown_away_and_stays_away()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await TypeAsync(editor, "Jeté");
        var offer = await editor.GetAsync(OffersIn(await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))).Single());

        await editor.SubmitToAsync(offer.FormWith("EditingTogether.Restoring"), $"/Admin/Editorial/Autosave/{window.FormId}/Discard");

        Assert.Empty(OffersIn(await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))));
        Assert.Equal("409", (await window.KeepAsync()).Verdict);
    }

    [Fact]
    public async Task What_arrives_after_the_form_was_saved_is_not_kept()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await TypeAsync(editor, "En retard");
        await window.SaveAsync();

        Assert.Equal("409", (await window.KeepAsync()).Verdict);
        Assert.Empty(OffersIn(await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))));
    }

    [Fact]
    public async Task Nobody_else_is_offered_reads_or_throws_away_what_was_typed()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        using var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        using var stranger = site.Host.Visit();
        var window = await TypeAsync(editor, "À soi");

        Assert.Empty(OffersIn(await administrator.GetAsync(NewsroomSite.EditPath(window.ItemId))));
        Assert.Equal("404", (await administrator.GetAsync(PathOf(window))).Verdict);
        Assert.Equal("404", (await administrator.PostAsync($"{PathOf(window)}/Discard")).Verdict);
        Assert.Equal("login", (await stranger.GetAsync(PathOf(window))).Verdict);

        // The same form id names a form of one's own, and leaves the other's alone.
        Assert.Equal("204", (await (window with { Visitor = administrator }).KeepAsync("""[["TitlePart.Title","Autre"]]""")).Verdict);
        Assert.Equal(Typed, (await RestoreAsync(editor, await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))))[TogetherSite.Lead].ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("{}")]
    [InlineData("""[["only a name"]]""")]
    [InlineData("""[["a","b","c"]]""")]
    [InlineData("""[[null,"b"]]""")]
    [InlineData("null")]
    public async Task What_no_form_says_is_refused(string values)
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await site.OpenNewAsync(editor);

        Assert.Equal("400", (await window.KeepAsync(values)).Verdict);
    }

    [Fact]
    public async Task Forged_or_unknown_forms_items_and_types_are_refused()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        using var stranger = site.Host.Visit();
        var window = await site.OpenNewAsync(editor);

        Assert.Equal("400", (await (window with { FormId = "no" }).KeepAsync()).Verdict);
        Assert.Equal("404", (await (window with { ItemId = "4doesnotexist0000000000000" }).KeepAsync()).Verdict);
        Assert.Equal("404", (await editor.PostAsync("/Admin/Editorial/Autosave", ("form", window.FormId), ("type", "Site"), ("values", "[]"))).Verdict);
        Assert.Equal("404", (await editor.GetAsync("/Admin/Editorial/Autosave/unknownform")).Verdict);
        Assert.Equal("400", (await editor.PostWithoutTokenAsync("/Admin/Editorial/Autosave", ("form", window.FormId), ("type", "ConferenceReport"), ("values", "[]"))).Verdict);
        Assert.NotEqual("204", (await (window with { Visitor = stranger }).KeepAsync()).Verdict);
    }

    [Theory]
    [InlineData(FormInputs.MaxLength + 1)]
    [InlineData(5 * 1024 * 1024)]
    public async Task More_than_is_kept_is_refused_and_what_was_kept_stays(int length)
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await TypeAsync(editor, $"Trop grand {length}");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await editor.TokenAsync()), Visitor.TokenName },
            { new StringContent(window.FormId), "form" },
            { new StringContent(window.ItemId), "item" },
            { new StringContent($"""[["a","{new string('x', length)}"]]"""), "values" },
        };

        var page = await editor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/Admin/Editorial/Autosave") { Content = content });

        Assert.InRange((int)page.Status, 400, 499);
        Assert.Single(OffersIn(await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))));
    }

    [Fact]
    public async Task Tokens_agreements_and_buttons_are_not_kept()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await site.OpenNewAsync(editor);

        await window.KeepAsync("""[["__RequestVerificationToken","secret"],["EditStamp.Accepted","x"],["submit.Publish","x"],["EditingTogether.TakeOver","x"],["TitlePart.Title","Titre"]]""");

        Assert.Equal("""[["TitlePart.Title","Titre"]]""", await site.Host.InScopeAsync(async services => (await StoredAsync(services, window.FormId))!.Values));
    }

    [Fact]
    public async Task What_is_older_than_a_month_is_neither_offered_nor_left_in_the_database()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await TypeAsync(editor, "Ancien");
        site.Ahead += TimeSpan.FromDays(31);

        Assert.Empty(OffersIn(await editor.GetAsync(NewsroomSite.EditPath(window.ItemId))));
        Assert.Equal("404", (await editor.GetAsync(PathOf(window))).Verdict);
        await site.Host.InScopeAsync(services => services.GetRequiredService<Autosaves>().PurgeAsync());
        Assert.Null(await site.Host.InScopeAsync(services => StoredAsync(services, window.FormId)));
    }

    [Fact]
    public async Task What_was_typed_survives_the_death_of_the_server()
    {
        using var root = new ContentRoot(NewsroomSite.Recipes);
        string path;

        await using (var first = await SiteProcess.StartAsync(root))
        {
            using var editor = first.Visit();
            await editor.SignInAsync(DemoAccounts.Editor);
            var window = await site.OpenAsync(editor, await TogetherSite.WriteAsync(editor, "Survivant"));
            window.Form[TogetherSite.Lead] = Typed;
            Assert.Equal("204", (await window.KeepAsync()).Verdict);
            path = NewsroomSite.EditPath(window.ItemId);
            first.Kill();
        }

        await using var second = await SiteProcess.StartAsync(root);
        using var again = second.Visit();
        await again.SignInAsync(DemoAccounts.Editor);
        Assert.Equal(Typed, (await RestoreAsync(again, await again.GetAsync(path)))[TogetherSite.Lead].ReplaceLineEndings("\n"));
    }

    private static Task<Autosave?> StoredAsync(IServiceProvider services, string formId) =>
        services.GetRequiredService<ISession>().Query<Autosave, AutosaveIndex>(row => row.FormId == formId).FirstOrDefaultAsync()!;

    private static string PathOf(Window window) => $"/Admin/Editorial/Autosave/{window.FormId}";

    private static IReadOnlyList<string> OffersIn(Page page)
    {
        Assert.Equal("200", page.Verdict);
        return [.. page.Document.QuerySelectorAll("[data-restore]").Select(link => link.GetAttribute("href")!)];
    }

    /// <summary>A report of whose form something was typed and kept, and nothing saved.</summary>
    private async Task<Window> TypeAsync(Visitor visitor, string title)
    {
        var window = await site.OpenAsync(visitor, await TogetherSite.WriteAsync(visitor, title));
        window.Form[TogetherSite.Lead] = Typed;
        Assert.Equal("204", (await window.KeepAsync()).Verdict);
        return window;
    }

    private static async Task<Page> RestoredAsync(Visitor visitor, Page editor)
    {
        var page = await visitor.GetAsync(OffersIn(editor)[0]);
        var restored = await visitor.SubmitAsync(page.FormWith("EditingTogether.Restoring"), "submit.Save");
        Assert.Equal("200", restored.Verdict);
        return restored;
    }

    private static async Task<Form> RestoreAsync(Visitor visitor, Page editor) => (await RestoredAsync(visitor, editor)).FormWith(TogetherSite.Lead);

    private Task<string> VersionsAsync(string id) => site.Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<OrchardCore.ContentManagement.Records.ContentItemIndex>(row => row.ContentItemId == id).ListAsync();
        return string.Join(' ', rows.Select(row => $"{row.ContentItemVersionId} {row.Latest} {row.ModifiedUtc:O}"));
    });
}
