using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>The form as a whole: keys, sizes, pasting, leaving, other languages.</summary>
public sealed class FormTests(BrowserSite site)
{
    [Fact]
    public async Task Programme_is_written_with_the_keyboard_alone()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport sans souris");
        var programme = form.Bag("Programme");
        var keys = form.Page.Keyboard;

        await programme.AddButton.FocusAsync();
        await keys.PressAsync("Enter");
        await keys.TypeAsync("Second");
        await programme.AddButton.FocusAsync();
        await keys.PressAsync("Enter");
        await keys.TypeAsync("Premier");

        // Back from the title: remove, duplicate, up – down is out of use at the end.
        await PressAsync(keys, "Shift+Tab", 3);
        await keys.PressAsync("Enter");
        Assert.Equal(["Premier", "Second"], await programme.TitlesAsync());
        Assert.Contains("Premier", await form.AnnouncedAsync(), StringComparison.Ordinal);

        // At the top the focus is on down; from there over duplicate to remove, and on undo.
        await PressAsync(keys, "Tab", 2);
        await keys.PressAsync("Enter");
        Assert.Equal(["Second"], await programme.TitlesAsync());
        await keys.PressAsync("Enter");
        Assert.Equal(["Premier", "Second"], await programme.TitlesAsync());

        await keys.PressAsync("Enter"); // Folds the card: the focus is on its title.
        Assert.Equal("false", await programme.Button(0, "toggle").GetAttributeAsync("aria-expanded"));
    }

    [Fact]
    public async Task Text_pasted_from_a_word_processor_is_cleaned_with_its_spaces_kept()
    {
        const string Copied =
            """
            <html><head><style>p.MsoNormal{margin:0}</style></head><body>
            <h1 style='mso-x:y'>Titre<o:p></o:p></h1>
            <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Gras</b> : « texte »&nbsp;; <span style='color:red'>24<sup>e</sup></span><o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Un</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Premier <a href="javascript:alert(1)">lien</a></p>
            </body></html>
            """;
        var form = await ReportForm.CreateAsync(site, "Rapport collé");
        await form.Page.Locator("#section-conclusion").ScrollIntoViewIfNeededAsync();
        var editor = form.Page.Locator("#section-conclusion .rich-content");
        await editor.EvaluateAsync(
            """
            (box, html) => {
                const clipboardData = new DataTransfer();
                clipboardData.setData("text/html", html);
                box.focus();
                box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            Copied);
        await form.SaveAsync();

        Assert.Equal(
            "<h3>Titre</h3><p><strong>Gras</strong> : « texte »\u00a0; 24<sup>e</sup></p><ul><li><p>Un</p></li></ul><ol><li><p>Premier lien</p></li></ol>",
            (await form.Field("Conclusion.Html").InputValueAsync()).Replace("&nbsp;", "\u00a0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_the_server_takes_is_refused_before_it_is_sent_with_everything_typed_kept()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport trop grand");
        var posts = 0;
        form.Page.Request += (_, request) => posts += request.Method == "POST" && request.Url.Contains("/Contents/", StringComparison.Ordinal) ? 1 : 0;

        await form.Page.EvaluateAsync("() => { const add = document.querySelector(\"[data-name='Recordings'] > [data-action='add']\"); for (let i = 0; i < 501; i++) add.click(); }");
        await form.Field("Lead.Text").EvaluateAsync("text => text.value = 'é'.repeat(1048577)");
        await form.Page.ClickAsync("button[name='submit.Save']");

        Assert.Equal(2, await form.Page.Locator("[data-limit-problem]").CountAsync());
        Assert.Equal(501, await form.Bag("Recordings").Cards.CountAsync());
        Assert.Equal("Rapport trop grand", await form.Named("TitlePart.Title").InputValueAsync());
        Assert.Equal(0, posts);
    }

    [Fact]
    public async Task Unsaved_changes_are_not_left_behind_unasked()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport en cours");
        var asked = 0;
        form.Page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.DismissAsync();
        };

        await form.Bag("Recordings").AddAsync("Jour 1");
        await form.Page.EvaluateAsync("() => setTimeout(() => location.href = '/Admin')");
        await form.Page.WaitForTimeoutAsync(1000);
        Assert.Equal(1, asked);
        Assert.EndsWith("/Create", form.Page.Url, StringComparison.Ordinal);

        await form.SaveAsync();
        await form.Page.GotoAsync("/Admin");
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Translation_shows_what_is_shared_without_letting_it_be_changed()
    {
        var page = await site.SignInAsync(DemoAccounts.Editor);
        await page.GotoAsync("/Admin/Contents/ContentItems/4v1enna24a111ancereporten0/Edit");

        Assert.Equal("2024-04-15", await page.InputValueAsync("[name='ConferenceReportPart.StartDate.Value']"));
        Assert.False(await page.IsEditableAsync("[name='ConferenceReportPart.StartDate.Value']"));
        Assert.True(await page.IsEditableAsync("[name='ConferenceReportPart.Lead.Text']"));
        Assert.Equal(0, await page.Locator("[data-collection] [data-action='add'], [data-handle], [data-unpick]").CountAsync());
        Assert.Equal(1, await page.Locator(".shared-values a").CountAsync());
    }

    [Theory]
    [InlineData("fr", 390)]
    [InlineData("fr", 768)]
    [InlineData("fr", 1440)]
    [InlineData("ar", 390)]
    [InlineData("ar", 1440)]
    public async Task Form_with_open_cards_fits_every_screen_and_serves_everybody(string language, int width)
    {
        var page = await site.SignInAsync(DemoAccounts.Editor);
        await page.GotoAsync($"/Admin/Contents/ContentItems/4v1enna24a111ancereportfr0/Edit?culture={language}");
        await page.EvaluateAsync("() => document.querySelectorAll('[data-entries] > :first-child > fieldset [data-action=toggle]').forEach(button => button.click())");
        await page.SetViewportSizeAsync(width, 900);
        await page.Locator("#section-programme [data-card]").First.Locator("[data-rich-text]").EvaluateAsync("text => text.scrollIntoView()");
        await page.Locator("#section-programme .rich-content").First.WaitForAsync();

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{overflow} px too wide");

        // The hosts' own parts, the language and the address, are not looked at here.
        var result = await page.RunAxe(new AxeRunContext { Include = [new AxeSelector(".report-columns")], Exclude = [new AxeSelector("#section-more")] });
        var grave = result.Violations.Where(violation => violation.Impact is "serious" or "critical").ToList();
        Assert.True(grave.Count == 0, string.Join('\n', grave.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html).Take(3))}")));
    }

    private static async Task PressAsync(IKeyboard keys, string key, int times)
    {
        for (var i = 0; i < times; i++) await keys.PressAsync(key);
    }
}
