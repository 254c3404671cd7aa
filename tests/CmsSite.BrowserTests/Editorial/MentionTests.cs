using CmsSite.BrowserTests.Public;
using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editorial;

/// <summary>Names that are offered while a remark is written, by keyboard and to those who hear them.</summary>
public sealed class MentionTests(BrowserSite site)
{
    private const string Input = "#new-comment-text";
    private const string Options = "#new-comment [role=option]";

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Name_is_chosen_with_the_arrows_and_taken_with_Enter(string culture, string direction)
    {
        var page = await site.SignInAsync(DemoAccounts.Reviewer, locale: culture);
        await page.SetViewportSizeAsync(390, 900);
        await page.GotoAsync(ReviewPages.Path(culture));
        await page.FocusAsync(Input);

        await page.Keyboard.TypeAsync("2024 @");
        await page.Locator(Options).First.WaitForAsync();
        Assert.True(await page.Locator(Options).CountAsync() >= 3);
        await AssertOfferedAsync(page, direction);

        var first = await ActiveAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, await ActiveAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(first, await ActiveAsync(page));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator($"{Options}:visible").CountAsync());
        Assert.Equal("2024 @", await page.InputValueAsync(Input));

        await page.Keyboard.TypeAsync("Edi");
        await page.Locator($"{Options}:visible").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("?");
        Assert.Equal("2024 @editor ?", await page.InputValueAsync(Input));
        Assert.Equal(Input[1..], await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task Address_calls_nobody_and_a_new_line_is_one_where_nothing_is_offered()
    {
        var page = await site.SignInAsync(DemoAccounts.Reviewer);
        await page.GotoAsync(ReviewPages.Path("fr"));
        await page.FocusAsync(Input);

        await page.Keyboard.TypeAsync("jane@edi");
        await page.Keyboard.PressAsync("Enter");
        await page.RunAndWaitForResponseAsync(
            () => page.Keyboard.TypeAsync("@personne-de-ce-nom"),
            response => response.Url.EndsWith("/People?begins=personne-de-ce-nom", StringComparison.Ordinal));

        Assert.Equal("jane@edi\n@personne-de-ce-nom", await page.InputValueAsync(Input));
        Assert.Equal(0, await page.Locator($"{Options}:visible").CountAsync());
    }

    private static async Task AssertOfferedAsync(IPage page, string direction)
    {
        Assert.Equal(direction, await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#new-comment [role=listbox]')).direction"));
        Assert.NotEqual("", (await page.Locator("#new-comment [role=status]").TextContentAsync())!.Trim());
        Assert.DoesNotContain(await Axe.ViolationsAsync(page, "#new-comment"), violation => violation.StartsWith("serious", StringComparison.Ordinal) || violation.StartsWith("critical", StringComparison.Ordinal));
    }

    private static Task<string> ActiveAsync(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const active = document.getElementById(document.querySelector("#new-comment-text").getAttribute("aria-activedescendant"));
          return active.getAttribute("aria-selected") === "true" ? active.textContent : "";
        }
        """);
}
