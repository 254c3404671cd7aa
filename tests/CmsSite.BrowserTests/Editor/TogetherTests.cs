using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>Two browsers with one report, and a browser that dies.</summary>
public sealed class TogetherTests(BrowserSite site)
{
    [Fact]
    public async Task Two_see_each_other_and_who_is_taken_over_from_is_told_with_everything_typed_kept()
    {
        var mine = await ReportForm.CreateAsync(site, "À deux fenêtres");
        await mine.SaveAsync();
        var address = mine.Page.Url;
        var theirs = await OpenAsync(DemoAccounts.Reviewer, address);

        await theirs.Page.Locator($".editors-present:has-text('{DemoAccounts.Editor.UserName}')").WaitForAsync();
        await mine.Field("Lead.Text").FillAsync("Les mots de l’une.");
        await mine.Page.Locator("[data-editing-state='mine']").WaitForAsync();
        await theirs.Page.Locator("[data-editing-state='theirs']").WaitForAsync();
        Assert.False(await theirs.Field("Lead.Text").IsEditableAsync());
        Assert.Contains(DemoAccounts.Reviewer.UserName, await mine.Page.Locator(".editors-present").TextContentAsync(), StringComparison.Ordinal);
        await AssertAccessibleAsync(theirs.Page);

        await theirs.Page.ClickAsync("button[data-take-over]");
        await theirs.Page.Locator("[data-editing-state='mine']").WaitForAsync();
        await theirs.Field("Lead.Text").FillAsync("Les mots de l’autre.");
        await mine.Page.Locator($"[data-editing-state='theirs']:has-text('{DemoAccounts.Reviewer.UserName}')").WaitForAsync();
        Assert.Equal("Les mots de l’une.", await mine.Field("Lead.Text").InputValueAsync());
        await theirs.SaveAsync();

        await mine.Page.Locator("[data-editing-state='mine'], [data-editing-state='free']").WaitForAsync();
        await mine.Page.ClickAsync("button[name='submit.Save'][value='submit.Save']");
        await mine.Page.Locator("[data-edit-conflict]").WaitForAsync();
        Assert.Equal("Les mots de l’une.", await mine.Field("Lead.Text").InputValueAsync());
    }

    [Fact]
    public async Task What_was_typed_when_the_browser_died_is_restored_in_the_next()
    {
        var form = await ReportForm.CreateAsync(site, "Le navigateur tombe");
        await form.SaveAsync();
        var address = form.Page.Url;
        await form.Field("Lead.Text").FillAsync("Tapé avant la chute.");
        await form.Bag("Programme").AddAsync("Second");
        await form.Bag("Programme").AddAsync("Premier");
        await form.Bag("Programme").Button(1, "up").ClickAsync();
        await form.Page.Locator("[data-kept]:not([hidden])").WaitForAsync();
        await form.Page.Context.CloseAsync();

        var next = await OpenAsync(DemoAccounts.Editor, address);
        Assert.NotEqual("Tapé avant la chute.", await next.Field("Lead.Text").InputValueAsync());
        await AssertAccessibleAsync(next.Page);
        await next.Page.LeaveByAsync(() => next.Page.ClickAsync("[data-restore]"));
        await next.Page.Locator(".editor-problems").WaitForAsync();

        Assert.Equal("Tapé avant la chute.", await next.Field("Lead.Text").InputValueAsync());
        Assert.Equal(["Premier", "Second"], await next.Bag("Programme").TitlesAsync());
        await next.SaveAsync();
        Assert.Equal(["Premier", "Second"], await next.Bag("Programme").TitlesAsync());
        Assert.Equal(0, await next.Page.Locator("[data-autosave]").CountAsync());
    }

    [Fact]
    public async Task Form_whose_session_has_ended_is_not_sent_and_saved_once_its_writer_is_signed_in_again()
    {
        var form = await ReportForm.CreateAsync(site, "La session prend fin");
        await form.Field("Lead.Text").FillAsync("Tapé sans session.");
        var cookies = (await form.Page.Context.CookiesAsync()).Where(cookie => cookie.Name.StartsWith("orchauth", StringComparison.Ordinal)).ToList();
        await form.Page.Context.ClearCookiesAsync(new() { NameRegex = new("^orchauth") });

        await form.Page.ClickAsync("button[name='submit.Save'][value='submit.Save']");

        await form.Page.Locator("[data-not-heard]:not([hidden])").WaitForAsync();
        Assert.True(await form.Page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-not-heard]')"));
        Assert.Equal("Tapé sans session.", await form.Field("Lead.Text").InputValueAsync());
        await form.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address }));
        await form.SaveAsync();
        Assert.Equal("Tapé sans session.", await form.Field("Lead.Text").InputValueAsync());
    }

    [Fact]
    public async Task What_is_not_wanted_is_thrown_away_where_it_is_offered()
    {
        var form = await ReportForm.CreateAsync(site, "À ne pas garder");
        await form.Page.Locator("[data-kept]:not([hidden])").WaitForAsync();
        await form.Page.Context.CloseAsync();

        var page = await site.SignInAsync(DemoAccounts.Editor);
        await page.GotoAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create");
        var offer = page.Locator("[data-autosave]:has-text('À ne pas garder')");
        await offer.Locator("[data-discard]").ClickAsync();
        await offer.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.ReloadAsync();
        Assert.Equal(0, await offer.CountAsync());
    }

    private async Task<ReportForm> OpenAsync(Account account, string address)
    {
        var page = await site.SignInAsync(account);
        await page.GotoAsync(address);
        return new ReportForm(page);
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunContext { Include = [new AxeSelector(".editing-together")] });
        var grave = result.Violations.Where(violation => violation.Impact is "serious" or "critical").ToList();
        Assert.True(grave.Count == 0, string.Join('\n', grave.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html).Take(3))}")));
    }
}
