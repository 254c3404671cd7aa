using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>A report's form as an editor sees it; found by what does not change with the language.</summary>
internal sealed class ReportForm(IPage page)
{
    public const string Combobox = "[role='combobox']";

    public IPage Page => page;

    public ILocator Problems => page.Locator(".editor-problems li");

    /// <summary>What a screen reader was told last.</summary>
    public Task<string?> AnnouncedAsync() => page.Locator("[data-editor-status]").TextContentAsync();

    /// <summary>Opens the form of a new report with a title.</summary>
    public static async Task<ReportForm> CreateAsync(BrowserSite site, string title, Account? account = null)
    {
        var page = await site.SignInAsync(account ?? DemoAccounts.Editor);
        await page.GotoAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create");
        await page.FillAsync("[name='TitlePart.Title']", title);
        return new ReportForm(page);
    }

    public Bag Bag(string name) => new(page.Locator($"[data-collection='cards'][data-name='{name}']"));

    public ILocator List(string name) => page.Locator($"#ConferenceReportPart_{name}");

    public ILocator Field(string name) => page.Locator($"[name='ConferenceReportPart.{name}']");

    public ILocator Named(string name) => page.Locator($"[name='{name}']");

    /// <summary>Adds an entry to a list and returns it.</summary>
    public async Task<ILocator> AddToAsync(string list)
    {
        await List(list).Locator("> [data-action='add']").ClickAsync();
        return List(list).Locator("> [data-entries] > [data-entry]").Last;
    }

    /// <summary>Adds a member of the delegation whose delegate is created on the spot.</summary>
    public async Task<ILocator> AddMemberAsync(string name, string position)
    {
        var member = await Bag("Delegation").AddAsync();
        await CreateDelegateAsync(member, name, position);
        return member;
    }

    /// <summary>Creates the delegate of a member; what is not said otherwise is taken from the name typed.</summary>
    public async Task CreateDelegateAsync(ILocator member, string name, string position, params (string Input, string Value)[] more)
    {
        await member.Locator(Combobox).FillAsync(name);
        var dialog = await OpenDelegateDialogAsync(member);
        foreach (var (input, value) in more) await dialog.Locator($"[name='{input}']").FillAsync(value);
        await dialog.Locator("[name='Position']").FillAsync(position);
        await dialog.Locator("[type='submit']").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>The last option creates what was typed.</summary>
    public async Task<ILocator> OpenDelegateDialogAsync(ILocator member)
    {
        await member.Locator("[role='option']").Last.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog.editor-dialog[open]").WaitForAsync();
        return page.Locator("dialog.editor-dialog");
    }

    /// <summary>Types paragraphs into the editor of a formatted text, which loads when it comes into sight.</summary>
    public async Task TypeAsync(ILocator input, IEnumerable<string> paragraphs)
    {
        var field = input.Locator("xpath=ancestor::*[@data-field][1]");
        await field.ScrollIntoViewIfNeededAsync();
        await field.Locator("[contenteditable='true']").ClickAsync();
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            if (index > 0) await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.InsertTextAsync(paragraph);
        }
    }

    /// <summary>Saves; the form comes back with the item's address, or as it was where something is wrong.</summary>
    public async Task SaveAsync(bool isRefused = false)
    {
        await page.LeaveByAsync(() => page.ClickAsync("button[name='submit.Save'][value='submit.Save']"));
        if (isRefused) await page.Locator(".editor-problems").WaitForAsync();
        else await page.WaitForURLAsync("**/Edit");
    }
}

/// <summary>A bag of the form.</summary>
internal sealed class Bag(ILocator root)
{
    public ILocator Cards => root.Locator("> [data-entries] > [data-card]:not([data-removed])");

    /// <summary>The cards' titles in order.</summary>
    public async Task<string[]> TitlesAsync() => [.. (await Cards.Locator("[data-card-title]").AllTextContentsAsync()).Select(title => title.Trim())];

    /// <summary>The cards' second lines in order.</summary>
    public async Task<string[]> NotesAsync() => [.. (await Cards.Locator("[data-card-note]").AllTextContentsAsync()).Select(note => note.Trim())];

    public ILocator Button(int card, string action) => Cards.Nth(card).Locator($".entry-head [data-action='{action}']");

    public ILocator AddButton => root.Locator("> [data-action='add']");

    public async Task<ILocator> AddAsync()
    {
        await AddButton.ClickAsync();
        return Cards.Last;
    }

    /// <summary>Adds an item with a title.</summary>
    public async Task<ILocator> AddAsync(string title)
    {
        var card = await AddAsync();
        await card.Locator("[name$='.TitlePart.Title']").FillAsync(title);
        return card;
    }
}
