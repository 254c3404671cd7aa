using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;

namespace CmsSite.BrowserTests.Editorial;

/// <summary>The sample's report under review, in French or Arabic, and the pages of its review.</summary>
internal static class ReviewPages
{
    /// <summary>The sample's report in a language.</summary>
    public static string Report(string culture) => $"4v1enna24a111ancereport{culture}0";

    public static string Path(string culture) => $"/Admin/Editorial/Review/{Report(culture)}";

    /// <summary>An editor adds words to the lead, and submits the report where it waits for that.</summary>
    public static async Task ChangeAsync(this BrowserSite site, string culture, string words)
    {
        var page = await site.SignInAsync(DemoAccounts.Editor);
        await page.GotoAsync($"/Admin/Contents/ContentItems/{Report(culture)}/Edit");
        var lead = page.Locator("[name='ConferenceReportPart.Lead.Text']");
        await lead.FillAsync($"{await lead.InputValueAsync()} {words}");
        await page.LeaveByAsync(() => page.Locator("[name='submit.Save'][value='submit.Save']").First.ClickAsync());
        await page.GotoAsync(Path(culture));

        if (await page.Locator("button[value=Submit]").CountAsync() > 0)
        {
            await page.LeaveByAsync(() => page.Locator("button[value=Submit]").ClickAsync());
        }

        await page.Context.CloseAsync();
    }
}
