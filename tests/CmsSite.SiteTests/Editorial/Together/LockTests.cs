using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial.Together;

/// <summary>Who has an item open, and who is changing it.</summary>
public sealed class LockTests(TogetherSite site) : IClassFixture<TogetherSite>
{
    [Fact]
    public async Task Two_who_have_an_item_open_see_each_other_until_one_leaves()
    {
        var (mine, theirs) = await OpenTwiceAsync("Présents");
        await mine.HereAsync();

        Assert.Contains(DemoAccounts.Editor.UserName, (await theirs.HereAsync()).Words, StringComparison.Ordinal);
        Assert.Contains(DemoAccounts.Reviewer.UserName, (await mine.HereAsync()).Words, StringComparison.Ordinal);
        Assert.Contains(DemoAccounts.Editor.UserName, (await theirs.Visitor.GetAsync($"/Admin/Editorial/Together/{mine.ItemId}")).Words, StringComparison.Ordinal);
        Assert.Contains(DemoAccounts.Editor.UserName, PresentIn(await theirs.Visitor.GetAsync(NewsroomSite.EditPath(mine.ItemId))), StringComparison.Ordinal);
        Assert.Contains(DemoAccounts.Editor.UserName, PresentIn(await theirs.Visitor.GetAsync($"/Admin/Editorial/Review/{mine.ItemId}")), StringComparison.Ordinal);

        await mine.LeaveAsync();
        Assert.DoesNotContain(DemoAccounts.Editor.UserName, (await theirs.HereAsync()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_change_holds_the_item_and_the_others_post_is_refused_with_the_name_and_all_that_was_typed()
    {
        var (mine, theirs) = await OpenTwiceAsync("Tenu");
        Assert.Equal("free", Window.StateOf(await mine.HereAsync()));
        Assert.Equal("mine", Window.StateOf(await mine.HereAsync(isChanged: true)));

        var told = await theirs.HereAsync(isChanged: true);
        Assert.Equal("theirs", Window.StateOf(told));
        Assert.NotNull(told.Document.QuerySelector("[data-take-over]"));
        Assert.Contains(DemoAccounts.Editor.UserName, told.Words, StringComparison.Ordinal);

        theirs.Form[TogetherSite.Lead] = "Ce que l’autre a écrit.";
        var refused = await theirs.SaveAsync();
        Assert.Equal("200", refused.Verdict);
        Assert.Contains(refused.Errors, error => error.Contains(DemoAccounts.Editor.UserName, StringComparison.Ordinal));
        Assert.Equal("Ce que l’autre a écrit.", refused.FormWith(TogetherSite.Lead)[TogetherSite.Lead]);

        mine.Form[TogetherSite.Lead] = "Ce qui est gardé.";
        Assert.Equal(NewsroomSite.EditPath(mine.ItemId), (await mine.SaveAsync()).Location);
        Assert.Equal("mine", Window.StateOf(await theirs.HereAsync(isChanged: true)));
    }

    [Fact]
    public async Task Who_loses_the_item_to_another_is_told_and_merges_later_with_nothing_lost()
    {
        var (mine, theirs) = await OpenTwiceAsync("Repris");
        await mine.HereAsync(isChanged: true);
        await theirs.HereAsync();

        Assert.Equal("mine", Window.StateOf(await theirs.TakeOverAsync()));
        var told = await mine.HereAsync(isChanged: true, wasMine: true);
        Assert.Equal("theirs", Window.StateOf(told));
        Assert.Contains(DemoAccounts.Reviewer.UserName, told.Words, StringComparison.Ordinal);
        Assert.NotEqual(told.Words, (await mine.HereAsync(isChanged: true)).Words);

        mine.Form[TogetherSite.Lead] = "Les mots de l’une.";
        var refused = await mine.SaveAsync();
        Assert.Contains(refused.Errors, error => error.Contains(DemoAccounts.Reviewer.UserName, StringComparison.Ordinal));

        theirs.Form[TogetherSite.Lead] = "Les mots de l’autre.";
        Assert.Equal(NewsroomSite.EditPath(mine.ItemId), (await theirs.SaveAsync()).Location);
        Assert.Contains(DemoAccounts.Reviewer.UserName, (await mine.HereAsync(isChanged: true)).Words, StringComparison.Ordinal);
        var merge = await mine.Visitor.SubmitAsync(refused.FormWith(TogetherSite.Lead), "submit.Save");
        Assert.NotNull(merge.Document.QuerySelector("[data-edit-conflict]"));
        Assert.Equal("Les mots de l’une.", merge.FormWith(TogetherSite.Lead)[TogetherSite.Lead]);
    }

    [Fact]
    public async Task Item_is_taken_over_without_script_from_the_form_that_was_refused()
    {
        var (mine, theirs) = await OpenTwiceAsync("Repris sans script");
        await mine.HereAsync(isChanged: true);
        theirs.Form[Window.FormInput] = "";
        theirs.Form[TogetherSite.Lead] = "Sans script.";

        var form = (await theirs.SaveAsync()).FormWith(TogetherSite.Lead);
        form.Tick("EditingTogether.TakeOver");
        var saved = await theirs.Visitor.SubmitAsync(form, "submit.Save");

        Assert.Equal(NewsroomSite.EditPath(mine.ItemId), saved.Location);
        Assert.NotNull((await mine.SaveAsync()).Document.QuerySelector("[data-edit-conflict]"));
    }

    [Fact]
    public async Task Forms_and_locks_that_are_no_longer_heard_of_end()
    {
        var (mine, theirs) = await OpenTwiceAsync("Oublié");
        await mine.HereAsync(isChanged: true);
        site.Ahead += TimeSpan.FromSeconds(60);
        Assert.Equal("theirs", Window.StateOf(await theirs.HereAsync()));

        site.Ahead += TimeSpan.FromSeconds(60);
        var told = await theirs.HereAsync();

        Assert.Equal("free", Window.StateOf(told));
        Assert.DoesNotContain(DemoAccounts.Editor.UserName, told.Words, StringComparison.Ordinal);
        Assert.Equal(NewsroomSite.EditPath(mine.ItemId), (await theirs.SaveAsync()).Location);
    }

    [Fact]
    public async Task Lock_ends_when_its_form_is_closed_or_saved()
    {
        var (mine, theirs) = await OpenTwiceAsync("Rendu");
        await mine.HereAsync(isChanged: true);
        await mine.LeaveAsync();
        Assert.Equal("free", Window.StateOf(await theirs.HereAsync()));

        await theirs.HereAsync(isChanged: true);
        await theirs.SaveAsync();
        Assert.Equal("free", Window.StateOf(await mine.HereAsync()));
    }

    [Fact]
    public async Task Nobody_speaks_for_another_ones_form()
    {
        var (mine, theirs) = await OpenTwiceAsync("Usurpé");
        await mine.HereAsync(isChanged: true);
        var forged = theirs with { FormId = mine.FormId };

        Assert.Equal("400", (await forged.HereAsync()).Verdict);
        Assert.Equal("400", (await forged.TakeOverAsync()).Verdict);
        await forged.LeaveAsync();
        Assert.Equal("theirs", Window.StateOf(await theirs.HereAsync()));
    }

    [Theory]
    [InlineData("", "400")]
    [InlineData("short", "400")]
    [InlineData("with space and more", "400")]
    [InlineData("../../../../etc/passwd", "400")]
    [InlineData("gggggggggggggggggggggggggggggggggggggggg", "400")]
    public async Task Forged_form_id_is_refused(string formId, string verdict)
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var window = await site.OpenAsync(editor, await TogetherSite.WriteAsync(editor, "Forgé"));

        Assert.Equal(verdict, (await (window with { FormId = formId }).HereAsync()).Verdict);
    }

    [Fact]
    public async Task Only_who_may_edit_a_known_item_is_heard()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        using var stranger = site.Host.Visit();
        var window = await site.OpenAsync(editor, await TogetherSite.WriteAsync(editor, "Permis"));

        Assert.Equal("404", (await (window with { ItemId = "4doesnotexist0000000000000" }).HereAsync()).Verdict);
        Assert.NotEqual("200", (await (window with { Visitor = stranger }).HereAsync()).Verdict);
        Assert.NotEqual("200", (await stranger.GetAsync($"/Admin/Editorial/Together/{window.ItemId}")).Verdict);
        Assert.Equal("400", (await editor.PostWithoutTokenAsync($"/Admin/Editorial/Together/{window.ItemId}/Here", ("form", window.FormId))).Verdict);
    }

    [Fact]
    public async Task Of_many_who_begin_at_the_same_moment_one_holds_the_item()
    {
        var (mine, theirs) = await OpenTwiceAsync("Au même moment");
        await Task.WhenAll(mine.Visitor.TokenAsync(), theirs.Visitor.TokenAsync());

        var states = await Task.WhenAll(Task.Run(() => mine.HereAsync(isChanged: true)), Task.Run(() => theirs.HereAsync(isChanged: true)));

        Assert.Equal(["mine", "theirs"], states.Select(Window.StateOf).Order(StringComparer.Ordinal));
    }

    private static string PresentIn(Page page) => page.TextOf(".editors-present") ?? "";

    private async Task<(Window Mine, Window Theirs)> OpenTwiceAsync(string title)
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await TogetherSite.WriteAsync(editor, title);
        return (await site.OpenAsync(editor, id), await site.OpenAsync(reviewer, id));
    }
}
