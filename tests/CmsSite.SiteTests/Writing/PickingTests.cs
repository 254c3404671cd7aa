using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.SiteTests.Writing;

/// <summary>What the report's editor asks the site while it is open: who there is to pick, and to create someone.</summary>
public sealed class PickingTests(NewsroomSite site)
{
    private const string Search = "/Admin/Conferences/Pick/Delegate?query=veuthey&culture=";

    private const string Create = "/Admin/Conferences/NewDelegate";

    [Theory]
    [InlineData("fr", "fr", false)]
    [InlineData("en", "en", false)]
    [InlineData("de", "de", false)]
    [InlineData("ar", "ar", false)]
    [InlineData("ja", "fr", true)]
    public async Task Delegate_is_found_in_the_language_asked_for_or_the_nearest_which_is_named(string asked, string found, bool isNamed)
    {
        var editor = await site.EditorAsync();

        var items = JsonNode.Parse((await editor.GetAsync(Search + asked)).Text)!.AsArray();

        var item = Assert.Single(items)!;
        Assert.Equal(found, (string?)item["culture"]);
        Assert.Equal(isNamed, item["languageName"] is not null);
        Assert.NotEqual("", (string?)item["position"]);
        Assert.True((bool?)item["published"]);
    }

    [Fact]
    public async Task Search_is_for_delegates_and_topics_and_for_who_may_list_them()
    {
        var editor = await site.EditorAsync();

        Assert.Equal("200", (await editor.GetAsync("/Admin/Conferences/Pick/Topic")).Verdict);
        Assert.Equal("404", (await editor.GetAsync("/Admin/Conferences/Pick/ConferenceReport")).Verdict);
        Assert.Equal("login", (await site.Host.Visit().GetAsync(Search + "fr")).Verdict);
        Assert.Equal("login", (await site.Host.Visit().GetAsync("/Admin/Conferences/Files?accept=.png")).Verdict);
    }

    [Fact]
    public async Task Delegate_created_in_place_is_a_draft_in_the_report_s_language_with_a_set_of_its_own()
    {
        var editor = await site.EditorAsync();
        var family = $"TURING {Guid.NewGuid():N}";

        var answer = JsonNode.Parse((await editor.PostAsync(Create, ("FamilyName", family), ("GivenName", " Alan "), ("Position", "Professor"), ("Culture", "en"))).Text)!;

        Assert.Equal($"Alan {family}", (string?)answer["name"]);
        Assert.False((bool?)answer["published"]);
        var id = await site.Host.InScopeAsync(async services =>
            (await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.DisplayText == $"Alan {family}").FirstOrDefaultAsync()).ContentItemId);
        Assert.Equal("Lp", await site.VersionsAsync(id));
        var localization = (await site.GetAsync(id))!.GetOrCreate<LocalizationPart>();
        Assert.Equal("en", localization.Culture);
        Assert.Equal((string?)answer["set"], localization.LocalizationSet);
    }

    [Theory]
    [InlineData("", "fr", "FamilyName")]
    [InlineData("TURING", "xx", "")]
    public async Task Delegate_that_lacks_something_is_refused_at_its_input(string family, string culture, string input)
    {
        var editor = await site.EditorAsync();

        var page = await editor.PostAsync(Create, ("FamilyName", family), ("Culture", culture));

        Assert.Equal("400", page.Verdict);
        Assert.NotNull(JsonNode.Parse(page.Text)!["errors"]![input]);
    }

    [Fact]
    public async Task Nobody_creates_a_delegate_without_a_token_or_a_login()
    {
        Assert.Equal("400", (await (await site.EditorAsync()).PostWithoutTokenAsync(Create, ("FamilyName", "X"), ("Culture", "fr"))).Verdict);
        Assert.Equal("login", (await site.Host.Visit().PostAsync(Create, ("FamilyName", "X"), ("Culture", "fr"))).Verdict);
    }

    [Fact]
    public async Task Only_who_may_publish_publishes_what_is_picked_and_only_what_is_approved()
    {
        var editor = await site.EditorAsync();
        var reviewer = await site.ReviewerAsync();
        var whole = await CreateAsync(editor, "Professor");
        var unread = await CreateAsync(editor, "Professor");

        await site.ApproveAsync(whole.Split('/')[^1]);

        Assert.Equal("403", (await editor.PostAsync(whole)).Verdict);
        Assert.Equal("204", (await reviewer.PostAsync(whole)).Verdict);
        Assert.Equal("200", (await reviewer.PostAsync(unread)).Verdict);
        Assert.Equal("LP", await site.VersionsAsync(whole.Split('/')[^1]));
        Assert.Equal("Lp", await site.VersionsAsync(unread.Split('/')[^1]));
    }

    private static async Task<string> CreateAsync(Visitor editor, string position) => (string?)JsonNode
        .Parse((await editor.PostAsync(Create, ("FamilyName", $"HOPPER {Guid.NewGuid():N}"), ("Position", position), ("Culture", "fr"))).Text)!["publishUrl"] ?? "";
}
