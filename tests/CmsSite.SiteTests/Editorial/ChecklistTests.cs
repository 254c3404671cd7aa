using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What the machine ticks on the checklist, what it shows a person, and what it leaves to them.</summary>
public sealed class ChecklistTests(NewsroomSite site)
{
    [Fact]
    public async Task Machine_ticks_what_holds_and_leaves_the_rest_to_a_person()
    {
        var id = await site.WriteAsync(new Report("Liste : sans image ni lien").Complete());
        await (await site.EditorAsync()).DecideAsync(id, "Submit");
        var reviewer = await site.ReviewerAsync();
        var screen = await ScreenAsync(reviewer, id);

        Assert.Equal(["Images", "Links"], VerdictsOf(screen).Where(check => check.Value == "Holds").Select(check => check.Key));
        Assert.Equal(["Names", "Facts", "Languages"], screen.FormWith("Hash").Values("Ticks"));

        var refused = await reviewer.SubmitAsync(screen.FormWith("Hash"), "Approve");
        Assert.Equal(3, refused.Document.QuerySelectorAll("[role=alert] li").Length);
        await reviewer.DecideAsync(id, "Approve");
    }

    [Theory]
    [InlineData("<p><img src=\"/media/conferences/a.jpg\"></p>", "Images", "Fails", "/media/conferences/a.jpg")]
    [InlineData("<p><img src=\"/media/conferences/a.jpg\" alt=\"La salle\"></p>", "Images", "Undecided", "La salle")]
    [InlineData("<p><a href=\"/fr/news\">liste</a> <a href=\"/\">accueil</a></p>", "Links", "Holds", "/fr/news")]
    [InlineData("<p><a href=\"/fr/news/nulle-part\">ici</a></p>", "Links", "Fails", "/fr/news/nulle-part")]
    [InlineData("<p><a href=\"/media/nulle-part.pdf\">ici</a></p>", "Links", "Fails", "/media/nulle-part.pdf")]
    [InlineData("<p><a href=\"https://www.osce.org/cthb\">OSCE</a></p>", "Links", "Undecided", "https://www.osce.org/cthb")]
    [InlineData("<p><a href=\"https://osce\">OSCE</a></p>", "Links", "Fails", "https://osce")]
    public async Task Machine_says_what_it_saw(string html, string check, string verdict, string evidence)
    {
        var id = await site.WriteAsync(new Report($"Liste : {Guid.NewGuid():N}").Complete().With("Introduction", html));

        await (await site.EditorAsync()).DecideAsync(id, "Submit");
        var screen = await ScreenAsync(await site.ReviewerAsync(), id);

        Assert.Equal(verdict, VerdictsOf(screen)[check]);
        Assert.Contains(evidence, screen.TextOf($"[data-check={check}] .review-evidence"), StringComparison.Ordinal);
        Assert.Equal(verdict != "Holds", screen.FormWith("Hash").Values("Ticks").Contains(check));
    }

    [Fact]
    public async Task Page_of_the_site_is_known_as_long_as_it_is_public()
    {
        var (_, path) = await site.PublishAsync(new Report("Liste : la cible").Complete());
        var id = await site.WriteAsync(new Report("Liste : vers la cible").Complete().With("Introduction", $"<p><a href=\"{path}?page=2#x\">là</a></p>"));
        await (await site.EditorAsync()).DecideAsync(id, "Submit");

        Assert.Equal("Holds", VerdictsOf(await ScreenAsync(await site.ReviewerAsync(), id))["Links"]);
    }

    [Fact]
    public async Task People_are_listed_with_whether_their_page_is_public()
    {
        var (shown, hidden) = (await site.PublishDelegateAsync(), await site.WriteDelegateAsync());
        var id = await site.WriteAsync(new Report("Liste : les personnes").Complete());
        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form
            .Forge("ConferenceReportPart.People[0].Delegate", shown.Set)
            .Forge("ConferenceReportPart.People[0].Role", "Chair")
            .Forge("ConferenceReportPart.People[1].Delegate", hidden.Set)
            .Forge("ConferenceReportPart.People[1].Role", "Chair"));

        var screen = await ScreenAsync(await site.ReviewerAsync(), id);

        Assert.Equal("Fails", VerdictsOf(screen)["Names"]);
        var wrong = Assert.Single(screen.Document.QuerySelectorAll("[data-check=Names] [data-wrong=yes]"));
        Assert.Contains(hidden.Name, wrong.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown.Name, screen.TextOf("[data-check=Names] [data-wrong=no]"), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> VerdictsOf(Page screen) => screen.Document
        .QuerySelectorAll("[data-check]").ToDictionary(check => check.GetAttribute("data-check")!, check => check.GetAttribute("data-verdict") ?? "");

    private static Task<Page> ScreenAsync(Visitor visitor, string id) => visitor.GetAsync(Reviewing.ReviewPath(id));
}
