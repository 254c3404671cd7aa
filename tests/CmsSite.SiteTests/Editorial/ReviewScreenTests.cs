using CmsSite.Editorial.Reviewing;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What the review screen shows each person of an item, and of what has become of it.</summary>
public sealed class ReviewScreenTests(NewsroomSite site)
{
    private const string Lead = "[data-fact='ConferenceReportPart.Lead']";

    [Fact]
    public async Task What_was_seen_long_ago_or_of_removed_items_is_forgotten()
    {
        var reviewer = await site.ReviewerAsync();
        var (lately, longAgo, removed) = (await site.WriteAsync(new Report("Écran : vu récemment")), await site.WriteAsync(new Report("Écran : vu jadis")), await site.WriteAsync(new Report("Écran : supprimé")));
        foreach (var id in new[] { lately, longAgo, removed }) await ScreenAsync(reviewer, id);
        await site.Host.InScopeAsync(async services =>
        {
            var look = (await LooksAsync(services, longAgo)).Single();
            look.Utc -= ReviewLooks.Life;
            await services.GetRequiredService<ISession>().SaveAsync(look);
            var manager = services.GetRequiredService<IContentManager>();
            await manager.RemoveAsync(await manager.GetAsync(removed, VersionOptions.Latest));
        });

        await site.Host.InScopeAsync(services => services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "ReviewLooksPurge")
            .DoWorkAsync(services, TestContext.Current.CancellationToken));

        var kept = await site.Host.InScopeAsync(async services =>
            new[] { (await LooksAsync(services, lately)).Count, (await LooksAsync(services, longAgo)).Count, (await LooksAsync(services, removed)).Count });
        Assert.Equal([1, 0, 0], kept);
    }

    [Fact]
    public async Task Each_person_sees_what_has_changed_since_they_looked()
    {
        var id = await site.WriteAsync(new Report("Écran : depuis le dernier regard").Complete().With("Theme", "La prévention"));
        var reviewer = await site.ReviewerAsync();

        Assert.Contains("Vous le voyez pour la première fois.", (await ScreenAsync(reviewer, id)).Words, StringComparison.Ordinal);
        await ChangeAsync(id, "Lead", "Une conférence s’est tenue à Vienne.");

        // Looking twice loses nothing.
        await ScreenAsync(reviewer, id);
        var screen = await ScreenAsync(reviewer, id);
        Assert.Equal("yes", Fact(screen, "Lead").GetAttribute("data-changed"));
        Assert.Equal("Genève", screen.TextOf($"{Lead} del"));
        Assert.Equal("Vienne", screen.TextOf($"{Lead} ins"));

        await ChangeAsync(id, "Theme", "La protection");
        screen = await ScreenAsync(reviewer, id);
        Assert.Equal("no", Fact(screen, "Lead").GetAttribute("data-changed"));
        Assert.Equal("protection", screen.TextOf("[data-fact='ConferenceReportPart.Theme'] ins"));

        var other = await ScreenAsync(await site.EditorAsync(), id);
        Assert.Contains("Vous le voyez pour la première fois.", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_again_at_the_same_is_not_told_that_it_is_the_first_time()
    {
        var id = await site.WriteAsync(new Report("Écran : le même").Complete());
        var reviewer = await site.ReviewerAsync();

        await ScreenAsync(reviewer, id);
        var words = (await ScreenAsync(reviewer, id)).Words;

        Assert.Contains("Rien n’a changé depuis que vous l’avez regardé", words, StringComparison.Ordinal);
        Assert.DoesNotContain("pour la première fois", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_to_act_reads_the_words_with_which_it_was_handed_on()
    {
        var id = await site.WriteAsync(new Report("Écran : un mot").Complete());
        var (editor, reviewer) = (await site.EditorAsync(), await site.ReviewerAsync());

        await editor.DecideAsync(id, "Submit", "Les noms sont à vérifier.");
        Assert.Equal("Les noms sont à vérifier.", (await ScreenAsync(reviewer, id)).TextOf("[data-last=Submitted] blockquote"));

        await reviewer.DecideAsync(id, "RequestChanges", "Le lieu manque.");
        Assert.Equal("Le lieu manque.", (await ScreenAsync(editor, id)).TextOf("[data-last=ChangesRequested] blockquote"));
    }

    [Fact]
    public async Task Screen_of_what_is_public_leads_to_its_page()
    {
        var (id, path) = await site.PublishAsync(new Report("Écran : vers la page").Complete());

        Assert.Equal(path, (await ScreenAsync(await site.ReviewerAsync(), id)).Document.QuerySelector("a[data-public]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Draft_is_compared_with_what_is_public()
    {
        var (id, _) = await site.PublishAsync(new Report("Écran : contre ce qui est public").Complete());
        await ChangeAsync(id, "Lead", "Une conférence s’est tenue à Rome.");

        var screen = await (await site.ReviewerAsync()).GetAsync($"{Reviewing.ReviewPath(id)}?since=Published");

        Assert.Equal("Genève", screen.TextOf($"{Lead} del"));
        Assert.Equal("Rome", screen.TextOf($"{Lead} ins"));
        Assert.Single(screen.Document.QuerySelectorAll("[data-changed=yes]"));
        Assert.Contains("Un fait diffère de ce qui est public.", screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_is_shown_as_the_public_will_see_it()
    {
        var id = await site.WriteAsync(new Report("Écran : la page").Complete());
        var reviewer = await site.ReviewerAsync();

        var frame = (await ScreenAsync(reviewer, id)).Document.QuerySelector("iframe")!;

        Assert.Equal("allow-same-origin", frame.GetAttribute("sandbox"));
        var page = await reviewer.GetAsync(frame.GetAttribute("src")!);
        Assert.Equal("Écran : la page", page.TextOf("h1")?.Replace('\u202f', ' ').Replace('\u00a0', ' '));
        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Decision_that_is_not_taken_keeps_what_was_typed()
    {
        var id = await site.WriteAsync(new Report("Écran : rien n’est perdu"));
        var editor = await site.EditorAsync();

        var answer = await editor.TryToDecideAsync(id, "Submit", "Prêt pour la relecture.");

        Assert.Equal("200", answer.Verdict);
        Assert.Equal("Prêt pour la relecture.", answer.FormWith("Hash")["Comment"]);
        Assert.Contains(answer.Document.QuerySelectorAll("[role=alert] a"), link => link.GetAttribute("href") == $"{NewsroomSite.EditPath(id)}#ConferenceReportPart_Lead_Text");
    }

    [Fact]
    public async Task Link_that_is_not_made_keeps_what_was_typed()
    {
        var id = await site.WriteAsync(new Report("Écran : pour le ministère"));
        var editor = await site.EditorAsync();

        var answer = await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("days").Fill([new("days", "31"), new("note", "pour le ministère")]));

        Assert.Equal("200", answer.Verdict);
        Assert.Equal(("pour le ministère", "31"), (answer.FormWith("days")["note"], answer.FormWith("days")["days"]));
    }

    [Fact]
    public async Task Nobody_looks_who_is_not_signed_in()
    {
        var id = await site.WriteAsync(new Report("Écran : à l’intérieur"));
        using var visitor = site.Host.Visit();

        Assert.Equal("login", (await ScreenAsync(visitor, id)).Verdict);
    }

    private static async Task<List<ReviewLook>> LooksAsync(IServiceProvider services, string id) =>
        [.. await services.GetRequiredService<ISession>().Query<ReviewLook, ReviewLookIndex>(row => row.ContentItemId == id).ListAsync()];

    private static AngleSharp.Dom.IElement Fact(Page screen, string field) =>
        screen.Document.QuerySelector($"[data-fact='ConferenceReportPart.{field}']") ?? throw new InvalidOperationException($"No {field} on {screen}");

    private static Task<Page> ScreenAsync(Visitor visitor, string id) => visitor.GetAsync(Reviewing.ReviewPath(id));

    private async Task ChangeAsync(string id, string field, string value) =>
        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form[Report.Input(field)] = value);
}
