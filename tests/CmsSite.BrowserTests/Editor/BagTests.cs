using CmsSite.BrowserTests.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>Panels, members and recordings are edited in place.</summary>
public sealed class BagTests(BrowserSite site)
{
    [Fact]
    public async Task Items_are_added_moved_and_duplicated_and_stored_in_the_order_shown()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport aux panels");
        var programme = form.Bag("Programme");
        await Panel(programme, "Un", "Panel");
        await Panel(programme, "Deux", "Panel");
        await Panel(programme, "Trois", "ModeratedDiscussion");

        await programme.Button(2, "up").ClickAsync();
        await programme.Button(0, "duplicate").ClickAsync();
        await programme.Cards.Nth(1).Locator("[name$='.TitlePart.Title']").FillAsync("Un bis");
        await form.SaveAsync();

        Assert.Equal(["Un", "Un bis", "Trois", "Deux"], await programme.TitlesAsync());
        Assert.Equal(["Panel 1", "Panel 2", "Panel 3"], (await programme.NotesAsync()).Where(note => note.StartsWith("Panel", StringComparison.Ordinal)));
        Assert.Equal(
            ["Programme-0", "Programme-1", "Programme-2", "Programme-3"],
            await form.Named("Programme.Prefixes").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)"));
    }

    [Fact]
    public async Task Items_are_dragged_by_their_handles()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport à tirer");
        var recordings = form.Bag("Recordings");
        foreach (var title in new[] { "A", "B", "C" })
        {
            var card = await recordings.AddAsync(title);
            await card.Locator(".entry-head [data-action='toggle']").ClickAsync();
        }

        await recordings.Cards.Nth(1).EvaluateAsync("card => card.scrollIntoView({ block: 'center' })");
        var from = await recordings.Cards.Nth(2).Locator("[data-handle]").BoundingBoxAsync();
        var to = await recordings.Cards.Nth(0).Locator("[data-handle]").BoundingBoxAsync();
        await form.Page.Mouse.MoveAsync(from!.X + 5, from.Y + 5);
        await form.Page.Mouse.DownAsync();
        await form.Page.Mouse.MoveAsync(to!.X + 5, to.Y - 3, new() { Steps = 12 });
        await form.Page.WaitForTimeoutAsync(300);
        await form.Page.Mouse.UpAsync();
        await form.SaveAsync();

        Assert.Equal(["C", "A", "B"], await recordings.TitlesAsync());
    }

    [Fact]
    public async Task Removed_item_comes_back_by_undo_and_is_gone_without()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport qui change d’avis");
        var recordings = form.Bag("Recordings");
        await recordings.AddAsync("Jour 1");
        await recordings.AddAsync("Jour 2");

        await recordings.Button(0, "remove").ClickAsync();
        await form.Page.Keyboard.PressAsync("Enter"); // The focus is on “undo”.
        Assert.Equal(["Jour 1", "Jour 2"], await recordings.TitlesAsync());
        Assert.Equal("Jour 1", await recordings.Cards.First.Locator("[name$='.TitlePart.Title']").InputValueAsync());

        await recordings.Button(0, "remove").ClickAsync();
        await form.SaveAsync();
        Assert.Equal(["Jour 2"], await recordings.TitlesAsync());
    }

    [Fact]
    public async Task Errors_stand_at_their_inputs_after_reordering_with_everything_typed_kept()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport fautif");
        var recordings = form.Bag("Recordings");
        var first = await recordings.AddAsync("Bon");
        await first.Locator("[name$='.Url.Text']").FillAsync("https://example.org/1");
        var second = await recordings.AddAsync("Mauvais");
        await second.Locator("[name$='.Url.Text']").FillAsync("javascript:alert(1)");
        await second.Locator("[name$='.Day.Value']").FillAsync("un");
        await second.Locator("[name$='.Subtitles.Values'][value='zh']").CheckAsync();
        await recordings.Button(1, "up").ClickAsync();

        await form.SaveAsync(isRefused: true);

        Assert.Equal(["Mauvais", "Bon"], await recordings.TitlesAsync());
        Assert.Equal(2, await form.Problems.CountAsync());
        Assert.False(await form.Page.Locator(".validation-summary-errors").IsVisibleAsync());
        var wrong = recordings.Cards.First;
        Assert.Equal("javascript:alert(1)", await wrong.Locator("[name$='.Url.Text']").InputValueAsync());
        Assert.Equal("un", await wrong.Locator("[name$='.Day.Value']").InputValueAsync());
        Assert.True(await wrong.Locator("[name$='.Subtitles.Values'][value='zh']").IsCheckedAsync());
        Assert.Equal(2, await wrong.Locator(".field-validation-error").CountAsync());
        Assert.True(await wrong.Locator("[data-entry-body]").IsVisibleAsync());
        Assert.Equal(0, await recordings.Cards.Last.Locator(".field-validation-error").CountAsync());

        await form.Problems.First.Locator("a").ClickAsync();
        Assert.StartsWith("Recordings-0.", await Focused(form.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posting_a_form_unchanged_changes_nothing()
    {
        var form = new ReportForm(await site.SignInAsync(CmsSite.Testing.Site.DemoAccounts.Editor));
        await form.Page.GotoAsync("/Admin/Contents/ContentItems/4v1enna24a111ancereportfr0/Edit");
        await form.Page.Locator("#section-conclusion").ScrollIntoViewIfNeededAsync();
        await form.Page.Locator("#section-conclusion .rich-content").WaitForAsync();
        var before = await Values(form.Page);

        await form.SaveAsync();

        Assert.Equal(before, await Values(form.Page));
    }

    internal static async Task Panel(Bag programme, string title, string kind)
    {
        var card = await programme.AddAsync(title);
        await card.Locator("[name$='.Kind.Text']").SelectOptionAsync(kind);
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.name ?? ''");

    private static Task<string[]> Values(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...new FormData(document.querySelector("[data-editor]").closest("form"))]
            .filter(([name]) => !name.startsWith("__RequestVerification") && !name.startsWith("EditingTogether.") && !name.includes("Stamp"))
            .map(([name, value]) => `${name}=${value}`)
        """);
}
