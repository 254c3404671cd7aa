using CmsSite.BrowserTests.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>Figures, people, documents and photos are lists edited in place.</summary>
public sealed class ListTests(BrowserSite site)
{
    // The smallest picture there is.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Figures_keep_order_and_are_read_as_the_language_writes_numbers()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport en chiffres");
        await FigureAsync(form, "11", "partenaires");
        await FigureAsync(form, "1 475,5", "représentants");
        await form.AddToAsync("Figures"); // An empty entry is not stored.

        await form.List("Figures").Locator("[data-entry]").Nth(1).Locator("[data-action='up']").ClickAsync();
        await form.SaveAsync();

        Assert.Equal(["représentants", "partenaires"], await ValuesAsync(form, "Label"));
        Assert.Equal("1475,5", string.Concat((await ValuesAsync(form, "Number"))[0].Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal(2, await form.List("Figures").Locator("[data-entry]").CountAsync());
    }

    [Fact]
    public async Task Word_in_the_place_of_a_number_stays_with_an_error_and_the_others_keep_theirs()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport au chiffre fautif");
        await FigureAsync(form, "475", "représentants");
        await FigureAsync(form, "beaucoup", "États");

        await form.SaveAsync(isRefused: true);

        Assert.Equal(["475", "beaucoup"], await ValuesAsync(form, "Number"));
        Assert.Equal(1, await form.List("Figures").Locator(".field-validation-error").CountAsync());
        await form.Problems.First.Locator("a").ClickAsync();
        await form.Page.Keyboard.PressAsync("Control+A");
        await form.Page.Keyboard.TypeAsync("57");
        await form.SaveAsync();
        Assert.Equal(["475", "57"], await ValuesAsync(form, "Number"));
    }

    [Fact]
    public async Task People_of_a_panel_belong_to_it_even_when_it_moves()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport avec intervenants");
        var programme = form.Bag("Programme");
        await programme.AddAsync("Sans personne");
        var panel = await programme.AddAsync("Avec Morgane");
        await panel.Locator("[data-collection='entries'] > [data-action='add']").ClickAsync();
        await form.Page.Keyboard.TypeAsync("Morgane Nicot");
        await form.Page.Keyboard.PressAsync("Escape");
        await panel.Locator("[name$='.Role']").SelectOptionAsync("Discussant");
        await panel.Locator("[name$='.Affiliation']").FillAsync("UNODC");

        await programme.Button(1, "up").ClickAsync();
        await form.SaveAsync();

        Assert.Equal("Morgane Nicot", await programme.Cards.First.Locator("[name^='Programme-0.PanelPart.People['][name$='.Name']").InputValueAsync());
        Assert.Equal("Discussant", await programme.Cards.First.Locator("[name$='.Role']").InputValueAsync());
        Assert.Equal(0, await programme.Cards.Last.Locator("[data-entry]").CountAsync());
    }

    [Fact]
    public async Task Photos_and_documents_are_uploaded_described_and_kept()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport illustré");
        await form.List("Photos").Locator("[data-add-files]").SetInputFilesAsync(new[] { File("salle.png"), File("salle.png") });
        await form.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('#ConferenceReportPart_Photos [data-file-path]')].filter(input => input.value).length === 2");
        await form.List("Photos").Locator("[name$='.AlternativeText']").First.FillAsync("La salle");

        var document = await form.AddToAsync("Documents");
        await document.Locator("[name$='.Label']").FillAsync("Programme");
        await document.Locator("input[type='file']").SetInputFilesAsync(File("outil.exe"));
        Assert.Contains("outil.exe", await document.Locator("[data-file-status]").InnerTextAsync(), StringComparison.Ordinal);
        await document.Locator("[name$='.Url']").FillAsync("https://example.org/programme.pdf");
        await form.SaveAsync();

        var paths = await form.List("Photos").Locator("[data-file-path]").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)");
        Assert.Equal(2, paths.Distinct().Count());
        Assert.All(paths, path => Assert.StartsWith("conferences/salle", path, StringComparison.Ordinal));
        Assert.Equal("La salle", await form.List("Photos").Locator("[name$='.AlternativeText']").First.InputValueAsync());
        Assert.Equal("https://example.org/programme.pdf", await form.List("Documents").Locator("[name$='.Url']").InputValueAsync());
    }

    private static FilePayload File(string name) => new() { Name = name, MimeType = "image/png", Buffer = Picture };

    private static async Task FigureAsync(ReportForm form, string number, string label)
    {
        var entry = await form.AddToAsync("Figures");
        await entry.Locator("[name$='.Number']").FillAsync(number);
        await entry.Locator("[name$='.Label']").FillAsync(label);
    }

    private static async Task<string[]> ValuesAsync(ReportForm form, string member) =>
        await form.List("Figures").Locator($"[name$='].{member}']").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.value)");
}
