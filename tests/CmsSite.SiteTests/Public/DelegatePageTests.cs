using AngleSharp.Dom;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Public;

/// <summary>A delegate's page, and the delegate on the pages of reports.</summary>
public sealed class DelegatePageTests(NewsroomSite site)
{
    [Fact]
    public async Task Page_lists_every_conference_with_year_role_then_and_position_then_latest_first()
    {
        var person = await site.PublishDelegateAsync("Ambassadrice");
        var (early, late) = ($"Tôt {Guid.NewGuid():N}", $"Tard {Guid.NewGuid():N}");
        await PublishAsync(new Report(late).Complete().From("2024-05-06", "2024-05-07"), person, "Head", "Chargée d’affaires");
        await PublishAsync(new Report(early).Complete().From("2019-01-02", "2019-01-02"), person, "Observer", "Attachée");

        var page = await site.Host.Visit().GetAsync(await site.PathAsync(person.Id));

        Assert.Equal("200", page.Verdict);
        Assert.Contains("Ambassadrice", page.Words, StringComparison.Ordinal);
        AssertInOrder(page.Words, "2024", late, "Chef de la délégation", "Chargée d’affaires", "2019", early, "Observateur/trice", "Attachée");
    }

    [Fact]
    public async Task Conference_is_shown_in_the_readers_language_or_the_nearest_which_is_marked()
    {
        var person = await site.PublishDelegateAsync();
        var translated = (await site.LocalizeAsync(person.Id, "en"));
        await site.PublishAsync(translated, form => form["DelegatePart.Position.Text"] = "Counsellor");
        var (both, french, english) = ($"Deux langues {Guid.NewGuid():N}", $"Une langue {Guid.NewGuid():N}", $"Two languages {Guid.NewGuid():N}");
        var report = await PublishAsync(new Report(both).Complete().From("2024-05-06", "2024-05-07"), person, "Head", "Chargée d’affaires");
        await PublishAsync(new Report(french).Complete().From("2019-01-02", "2019-01-02"), person, "Observer", "Attachée");
        await site.PublishAsync(await site.LocalizeAsync(report, "en"), form =>
        {
            form["TitlePart.Title"] = english;
            form["Delegation-0.DelegationMemberPart.PositionThen.Text"] = "Chargée d’affaires a.i.";
        });

        var page = await site.Host.Visit().GetAsync(await site.PathAsync(translated));

        AssertInOrder(page.Words, "2024", english, "Head of delegation", "Chargée d’affaires a.i.", "2019", french, "Observer", "Attachée");
        Assert.DoesNotContain(both, page.Words, StringComparison.Ordinal);
        Assert.Equal([null, "fr"], [LanguageOf(page, english), LanguageOf(page, french)]);
    }

    [Fact]
    public async Task Report_shows_the_delegate_in_the_readers_language_or_the_nearest_which_is_marked()
    {
        var person = await site.PublishDelegateAsync("Conseillère");
        var report = await PublishAsync(new Report($"Délégation {Guid.NewGuid():N}").Complete(), person, "Head", "");
        var english = await site.LocalizeAsync(report, "en");
        await site.PublishAsync(english, form => form["TitlePart.Title"] = $"Delegation {Guid.NewGuid():N}");

        var before = await site.Host.Visit().GetAsync(await site.PathAsync(english));
        var translated = await site.LocalizeAsync(person.Id, "en");
        await site.PublishAsync(translated, form => form["DelegatePart.Position.Text"] = "Counsellor");
        var after = await site.Host.Visit().GetAsync(await site.PathAsync(english));

        Assert.Equal("fr", LinkTo(before, await site.PathAsync(person.Id))?.GetAttribute("hreflang"));
        Assert.Contains("Conseillère", before.Words, StringComparison.Ordinal);
        Assert.NotNull(LinkTo(after, await site.PathAsync(translated)));
        Assert.Contains("Counsellor", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delegate_who_is_no_longer_published_shows_through_no_report()
    {
        var person = await site.PublishDelegateAsync();
        var report = await PublishAsync(new Report($"Discret {Guid.NewGuid():N}").Complete(), person, "Head", "Sa position d’alors");
        var path = await site.PathAsync(report);
        Assert.Contains(person.Name, (await site.Host.Visit().GetAsync(path)).Words, StringComparison.Ordinal);

        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{person.Id}/Unpublish");

        var page = await site.Host.Visit().GetAsync(path);
        Assert.Equal("200", page.Verdict);
        Assert.DoesNotContain(person.Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sa position d’alors", page.Text, StringComparison.Ordinal);
        Assert.Equal("404", (await site.Host.Visit().GetAsync(await site.PathAsync(person.Id))).Verdict);
    }

    [Fact]
    public async Task Report_with_an_unpublished_delegate_is_not_published_and_offers_to_publish_the_delegate_too()
    {
        var person = await site.PublishDelegateAsync();
        var id = await WriteAsync(new Report($"Retenu {Guid.NewGuid():N}").Complete(), person, "Head", "");
        await site.ApproveAsync(id);
        var reviewer = await site.ReviewerAsync();
        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{person.Id}/Unpublish");

        var page = await reviewer.SubmitAsync(await NewsroomSite.EditFormAsync(reviewer, id), "submit.Publish");

        Assert.Equal("200", page.Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(id));
        Assert.NotNull(page.ErrorAt("Delegation-0.DelegationMemberPart.Delegate.LocalizationSets"));
        Assert.NotNull(page.Document.QuerySelector(".editor-problems a[href='#Delegation-0_DelegationMemberPart_Delegate_LocalizationSets']"));
        var entry = page.Document.QuerySelector($"#Delegation-0_ [data-set='{person.Set}']")!;
        Assert.Contains(person.Id, entry.QuerySelector("[data-picked-edit]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.False(entry.QuerySelector("[data-picked-links]")!.HasAttribute("hidden"));

        Assert.Equal("204", (await reviewer.PostAsync(entry.QuerySelector("[data-picked-publish]")!.GetAttribute("data-picked-publish")!)).Verdict);
        await NewsroomSite.EditAsync(reviewer, id, _ => { }, "submit.Publish");
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    private async Task<string> WriteAsync(Report report, TestDelegate person, string role, string positionThen)
    {
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(report.Inputs).WithMember(person.Set, role, positionThen);
        return NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
    }

    private async Task<string> PublishAsync(Report report, TestDelegate person, string role, string positionThen)
    {
        var id = await WriteAsync(report, person, role, positionThen);
        await site.PublishAsync(id);
        return id;
    }

    private static IElement? LinkTo(Page page, string path) => page.Document.QuerySelector($"main a[href='{path}']");

    private static string? LanguageOf(Page page, string title) => page.Document.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == title).GetAttribute("lang");

    private static void AssertInOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{part}” is missing or out of order: {text}");
            at = found + part.Length;
        }
    }
}
