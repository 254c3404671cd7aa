using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Events;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Comments on a field or on words of it, and the people whom they call.</summary>
public sealed class CommentTests(NewsroomSite site)
{
    private const string Lead = "ConferenceReportPart.Lead";

    [Fact]
    public async Task Comment_stands_at_its_field_without_any_script()
    {
        var id = await site.WriteAsync(new Report("Commentaire : au champ").Complete());
        var reviewer = await site.ReviewerAsync();
        var screen = await ScreenAsync(reviewer, id);
        var link = screen.Document.QuerySelector($"[data-comment-on='{Lead}']")!.GetAttribute("href")!;

        var form = (await reviewer.GetAsync(link.Split('#')[0])).FormWith("Field");
        Assert.Equal(Lead, form["Field"]);
        var answer = await reviewer.SubmitAsync(form.Fill([new("Text", "Quelle salle ?")]));

        screen = await ScreenAsync(reviewer, id);
        var thread = screen.Document.QuerySelector(".review-thread")!;
        Assert.EndsWith("#" + thread.Id, answer.Location, StringComparison.Ordinal);
        Assert.NotNull(thread.QuerySelector($"a[href='#fact-{Lead}']"));
        Assert.Equal("1 commentaire", screen.TextOf($"[data-fact='{Lead}'] a[href='#{thread.Id}']"));
    }

    [Fact]
    public async Task Names_are_offered_by_how_they_begin_to_who_may_look_at_the_item_and_to_nobody_else()
    {
        var people = $"{Reviewing.ReviewPath(await site.WriteAsync(new Report("Commentaire : à qui")))}/People?begins=";
        var reviewer = await site.ReviewerAsync();

        Assert.Equal("[\"editor\"]", (await reviewer.GetAsync(people + "Edi")).Text);
        Assert.Equal("[]", (await reviewer.GetAsync(people + "editor@example.org")).Text);
        Assert.Contains("\"reviewer\"", (await reviewer.GetAsync(people)).Text, StringComparison.Ordinal);
        Assert.Equal("404", (await reviewer.GetAsync($"{Reviewing.ReviewPath("4unknown00000000000000000")}/People")).Verdict);
        using var visitor = site.Host.Visit();
        Assert.Equal("login", (await visitor.GetAsync(people)).Verdict);
    }

    [Fact]
    public async Task Comment_on_words_finds_the_field_that_says_them_and_tells_when_it_no_longer_does()
    {
        var id = await site.WriteAsync(new Report("Commentaire : aux mots").Complete().With("Lead", "Mme Curie a dit : « C’est prêt » à Genève."));
        var reviewer = await site.ReviewerAsync();

        // As the page sets it: other spaces, other apostrophes.
        await reviewer.SubmitAsync((await ScreenAsync(reviewer, id)).FormWith("Field").Fill([new("Quote", "«\u202fC'est prêt\u202f»"), new("Text", "Vraiment ?")]));

        var thread = (await ScreenAsync(reviewer, id)).Document.QuerySelector(".review-thread")!;
        Assert.NotNull(thread.QuerySelector($"a[href='#fact-{Lead}']"));
        Assert.NotNull(thread.QuerySelector("[data-show]"));

        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form[Report.Input("Lead")] = "Mme Curie n’a rien dit.");
        thread = (await ScreenAsync(reviewer, id)).Document.QuerySelector(".review-thread")!;
        Assert.Contains("Le texte ne le dit plus.", thread.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConferenceReportPart.Nothing")]
    [InlineData("\"><script>alert(1)</script>")]
    public async Task Comment_on_a_field_that_there_is_not_is_about_the_item_as_a_whole(string field)
    {
        var id = await site.WriteAsync(new Report("Commentaire : nulle part " + field.Length).Complete());
        var reviewer = await site.ReviewerAsync();
        var form = (await ScreenAsync(reviewer, id)).FormWith("Field");
        form.Drop("Field");

        await reviewer.SubmitAsync(form.Forge("Field", field).Fill([new("Text", "Où ?")]));

        var screen = await ScreenAsync(reviewer, id);
        Assert.Single(screen.Document.QuerySelectorAll(".review-remark"));
        Assert.Empty(screen.Document.QuerySelectorAll(".review-thread a"));
    }

    [Fact]
    public async Task Comment_that_is_not_taken_keeps_what_was_typed()
    {
        var id = await site.WriteAsync(new Report("Commentaire : trop long").Complete());
        var reviewer = await site.ReviewerAsync();
        var text = new string('x', ReviewThreads.TextLength + 1);

        var refused = await reviewer.SubmitAsync((await ScreenAsync(reviewer, id)).FormWith("Field").Fill([new("Field", Lead), new("Quote", "Genève"), new("Text", text)]));
        var form = refused.FormWith("Field");
        Assert.Equal("200", refused.Verdict);
        Assert.Equal((Lead, "Genève", text), (form["Field"], form["Quote"], form["Text"]));

        await reviewer.SubmitAsync(form.Fill([new("Text", "Assez court.")]));
        refused = await reviewer.SubmitAsync((await ScreenAsync(reviewer, id)).FormWith("ThreadId").Fill([new("Text", text)]));
        Assert.Equal(text, refused.FormWith("ThreadId")["Text"]);
        Assert.Equal("", refused.FormWith("Field")["Text"]);
    }

    [Fact]
    public async Task Mention_of_somebody_is_shown_and_found_until_it_is_settled()
    {
        var id = await site.WriteAsync(new Report("Commentaire : à qui").Complete());
        var (editor, reviewer) = (await site.EditorAsync(), await site.ReviewerAsync());

        await reviewer.SubmitAsync((await ScreenAsync(reviewer, id)).FormWith("Field").Fill([new("Text", "Vois avec @Editor, ou @nobody. Écris à jane@editor.")]));

        var mention = Assert.Single((await ScreenAsync(editor, id)).Document.QuerySelectorAll(".review-mention"));
        Assert.Equal(("@Editor", "yes"), (mention.TextContent, mention.GetAttribute("data-mine")));
        Assert.Contains(id, await MentionsAsync("editor"));
        Assert.DoesNotContain(id, await MentionsAsync("nobody"));

        await editor.SubmitAsync((await ScreenAsync(editor, id)).FormWith("threadId"), "true");
        Assert.DoesNotContain(id, await MentionsAsync("editor"));
    }

    private static Task<Page> ScreenAsync(Visitor visitor, string id) => visitor.GetAsync(Reviewing.ReviewPath(id));

    private Task<List<string>> MentionsAsync(string userName) => site.Host.InScopeAsync(async services =>
        (await services.GetRequiredService<ReviewThreads>().MentionsOfAsync(userName, 0, 100)).Select(thread => thread.ContentItemId).ToList());
}

/// <summary>What others hear of mentions.</summary>
public sealed class MentionEventTests
{
    [Fact]
    public async Task Each_person_mentioned_is_told_of_once()
    {
        var heard = new List<ReviewMention>();
        await using var host = new SiteHost(new SiteSetup
        {
            Recipe = "development",
            RecipeFiles = NewsroomSite.Recipes,
            Tenant = services => services.AddScoped<IReviewEventHandler>(_ => new Ear(heard)),
        });
        await host.StartAsync();
        var editor = await host.SignInAsync(DemoAccounts.Editor);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report("Mentions entendues").Inputs), "submit.Save"));

        await editor.SubmitAsync((await editor.GetAsync(Reviewing.ReviewPath(id))).FormWith("Field").Fill([new("Text", "@reviewer ? @Reviewer ! @nobody")]));

        var mention = Assert.Single(heard);
        Assert.Equal(("reviewer", "editor", id), (mention.MentionedUserName, mention.UserName, mention.ContentItemId));
    }

    private sealed class Ear(List<ReviewMention> heard) : IReviewEventHandler
    {
        public Task MentionedAsync(ReviewMention e)
        {
            heard.Add(e);
            return Task.CompletedTask;
        }
    }
}
