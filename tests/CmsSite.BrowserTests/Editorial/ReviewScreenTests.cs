using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editorial;

/// <summary>The review screen by keyboard alone, and with words selected on the page.</summary>
public sealed class ReviewScreenTests(BrowserSite site)
{
    private const string Lead = "ConferenceReportPart.Lead";

    [Fact]
    public async Task Reviewer_comments_on_a_change_by_keyboard_alone_and_stays_there()
    {
        await site.ChangeAsync("fr", "Des experts sont venus.");
        var page = await site.SignInAsync(DemoAccounts.Reviewer);
        await page.GotoAsync($"{ReviewPages.Path("fr")}?since=Published");

        await page.Keyboard.PressAsync("n");
        Assert.Equal($"fact-{Lead}", await FocusAsync(page));

        await page.Keyboard.PressAsync("c");
        Assert.Equal(Lead, await page.InputValueAsync("#new-comment-field"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal($"fact-{Lead}", await FocusAsync(page));

        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("@editor qui donc ?");
        await page.Keyboard.PressAsync("Tab");
        await page.LeaveByAsync(() => page.Keyboard.PressAsync("Enter"));

        var thread = new Uri(page.Url).Fragment[1..];
        await page.WaitForFunctionAsync("id => document.activeElement?.id === id", thread);
        Assert.Equal(1, await page.Locator($"#{thread} .review-mention").CountAsync());

        await page.Keyboard.PressAsync("d");
        Assert.Equal("decision", await FocusAsync(page));
    }

    [Fact]
    public async Task Words_selected_on_the_page_are_quoted_and_found_again()
    {
        await site.ChangeAsync("fr", "Une phrase à citer.");
        var page = await site.SignInAsync(DemoAccounts.Reviewer);
        await page.GotoAsync(ReviewPages.Path("fr"));
        await page.FrameLocator("iframe").Locator("text=Une phrase à citer.").WaitForAsync();

        await page.Locator("[data-comment-selection]").ClickAsync();
        Assert.NotEqual("", (await page.Locator("[data-said]").TextContentAsync())!.Trim());

        await page.EvaluateAsync("""
            () => {
              const inside = document.querySelector("iframe").contentDocument;
              const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf("Une phrase");
                if (at < 0) continue;
                inside.getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 10);
                return;
              }
            }
            """);
        await page.Locator("[data-comment-selection]").ClickAsync();
        Assert.Equal("Une phrase", await page.InputValueAsync("#new-comment-quote"));
        await page.Keyboard.TypeAsync("Laquelle ?");
        await page.Keyboard.PressAsync("Tab");
        await page.LeaveByAsync(() => page.Keyboard.PressAsync("Enter"));

        var thread = page.Locator(new Uri(page.Url).Fragment);
        Assert.Equal(1, await thread.Locator($"a[href='#fact-{Lead}']").CountAsync());
        await page.FrameLocator("iframe").Locator("text=Une phrase à citer.").WaitForAsync();
        await thread.Locator("[data-show]").ClickAsync();
        Assert.Equal("Une phrase", await page.EvaluateAsync<string>("() => document.querySelector('iframe').contentDocument.getSelection().toString()"));
    }

    [Fact]
    public async Task What_stands_in_the_other_forms_is_still_there_after_a_comment()
    {
        await site.ChangeAsync("fr", "Des experts sont revenus.");
        var page = await site.SignInAsync(DemoAccounts.Reviewer);
        await page.GotoAsync(ReviewPages.Path("fr"));
        await page.FillAsync("#new-comment-text", "Combien ?");
        var tick = page.Locator("[name='Ticks']").First;
        await tick.CheckAsync();
        await page.FillAsync("#Comment", "Tout est juste, sauf le nombre.");

        await page.LeaveByAsync(() => page.ClickAsync("#new-comment [type=submit]"));

        Assert.Equal("", await page.InputValueAsync("#new-comment-text"));
        Assert.Equal("Tout est juste, sauf le nombre.", await page.InputValueAsync("#Comment"));
        Assert.True(await tick.IsCheckedAsync());
    }

    [Fact]
    public async Task Comment_is_not_sent_where_the_session_has_ended()
    {
        await site.ChangeAsync("fr", "Des experts sont partis.");
        var page = await site.SignInAsync(DemoAccounts.Reviewer);
        await page.GotoAsync(ReviewPages.Path("fr"));
        await page.FillAsync("#new-comment-text", "Où donc ?");
        await page.Context.ClearCookiesAsync(new() { NameRegex = new("^orchauth") });

        await page.ClickAsync("#new-comment [type=submit]");

        await page.Locator("[data-not-heard]:not([hidden])").WaitForAsync();
        Assert.Equal("Où donc ?", await page.InputValueAsync("#new-comment-text"));
    }

    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement?.id ?? ''");
}
