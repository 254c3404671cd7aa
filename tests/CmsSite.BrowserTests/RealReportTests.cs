using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests;

/// <summary>A real report goes from an editor's form to its page.</summary>
public sealed class RealReportTests(BrowserSite site)
{
    [Fact]
    public async Task Real_report_goes_from_an_editors_form_over_a_reviewer_to_its_page_with_every_sentence_in_order()
    {
        var real = RealReport.Read();
        Assert.SkipWhen(real is null, "There is no shared/input/report-fr.txt beside the repository.");

        var editor = await site.SignInAsync(DemoAccounts.Editor);
        await WriteAsync(editor, real!.ToReport());
        var draft = editor.Url;
        await ForgePublicationAsync(editor);
        Assert.Contains("/Error/403", editor.Url, StringComparison.Ordinal);

        var reviewer = await site.SignInAsync(DemoAccounts.Reviewer);
        await reviewer.GotoAsync(draft);
        Assert.Equal(real.Headline, await reviewer.InputValueAsync("[name='TitlePart.Title']"));
        await reviewer.ClickAsync("button[name='submit.Publish'][value='submit.Publish']");
        await reviewer.WaitForURLAsync("**/Edit");

        var reader = await site.OpenAsync();
        await reader.GotoAsync("/fr/news");
        await reader.GetByRole(AriaRole.Link, new() { Name = real.Headline }).First.ClickAsync();
        await reader.WaitForURLAsync("**/fr/news/*");
        AssertInOrder(real.All, await reader.Locator("main").TextContentAsync() ?? "");
    }

    private static async Task WriteAsync(IPage page, Report report)
    {
        await page.GotoAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create");
        foreach (var (name, value) in report.Inputs)
        {
            var input = page.Locator($"[name='{name}']").First;
            if (await input.GetAttributeAsync("type") == "hidden") continue;
            if (await input.GetAttributeAsync("data-rich-text") is not null) await PasteAsync(input, value);
            else if (await input.EvaluateAsync<string>("e => e.localName") == "select") await input.SelectOptionAsync(value);
            else await input.FillAsync(value);
        }
        await page.ClickAsync("button[name='submit.Save'][value='submit.Save']");
        await page.WaitForURLAsync("**/Edit");
    }

    // Formatted text is edited beside the hidden input that holds it, in an editor that loads when it comes into sight: what an editor
    // copies elsewhere is pasted there.
    private static async Task PasteAsync(ILocator input, string html)
    {
        var field = input.Locator("xpath=ancestor::*[@data-field][1]");
        await field.ScrollIntoViewIfNeededAsync();
        await field.Locator("[contenteditable='true']").EvaluateAsync(
            """
            (box, html) => {
                const clipboardData = new DataTransfer();
                clipboardData.setData("text/html", html);
                box.focus();
                box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            html);
    }

    // The editor's form has no such button: it is put there, as a forger would.
    private static async Task ForgePublicationAsync(IPage page)
    {
        Assert.Equal(0, await page.Locator("button[name='submit.Publish']").CountAsync());
        await page.EvaluateAsync("""
            () => {
                const form = document.querySelector("[name='TitlePart.Title']").form;
                const button = Object.assign(document.createElement("button"), { name: "submit.Publish", value: "submit.Publish", textContent: "Publish" });
                form.append(button);
                form.requestSubmit(button);
            }
            """);
        await page.WaitForURLAsync("**/Error/403**");
    }

    private static void AssertInOrder(IEnumerable<string> sentences, string text)
    {
        var words = Normal(text);
        var at = 0;
        foreach (var sentence in sentences.Select(Normal))
        {
            var found = words.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Missing or out of order: {sentence}");
            at = found + sentence.Length;
        }
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
