using CmsSite.Conferences.Reports;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Writing;

/// <summary>The lists inside a report: their entries' ids, order and numbers.</summary>
public sealed class ReportListTests(NewsroomSite site)
{
    private const string Figures = "ConferenceReportPart.Figures";

    [Fact]
    public async Task Entries_get_ids_of_their_own_and_keep_them_in_the_order_posted()
    {
        var editor = await site.EditorAsync();
        var form = await NewAsync(editor);
        Figure(form, "x", "57", "États");
        Figure(form, "y", "475", "représentants");
        Figure(form, "z", "", "");
        var id = NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));

        var first = (await PartAsync(id)).Figures;
        Assert.Equal([57m, 475m], first.Select(figure => figure.Number));
        Assert.All(first, figure => Assert.Equal(26, figure.Id.Length));

        form = await NewsroomSite.EditFormAsync(editor, id);
        form.Drop(Figures + ".Index");
        form.Forge(Figures + ".Index", first[1].Id).Forge(Figures + ".Index", first[0].Id);
        Assert.Equal(NewsroomSite.EditPath(id), (await editor.SubmitAsync(form, "submit.Save")).Location);

        Assert.Equal([first[1].Id, first[0].Id], (await PartAsync(id)).Figures.Select(figure => figure.Id));
    }

    [Fact]
    public async Task Word_in_the_place_of_a_number_is_refused_at_its_input_and_kept()
    {
        var editor = await site.EditorAsync();
        var form = await NewAsync(editor);
        Figure(form, "x", "beaucoup", "États");

        var page = await editor.SubmitAsync(form, "submit.Save");

        var input = page.Document.QuerySelectorAll("input").Single(e => e.GetAttribute("value") == "beaucoup").GetAttribute("name")!;
        Assert.NotNull(page.ErrorAt(input));
    }

    [Fact]
    public async Task Script_in_an_address_is_refused_at_its_input()
    {
        var editor = await site.EditorAsync();
        var form = await NewAsync(editor);
        form.Forge("ConferenceReportPart.Documents.Index", "x").Forge("ConferenceReportPart.Documents[x].Id", "x").Forge("ConferenceReportPart.Documents[x].Label", "D").Forge("ConferenceReportPart.Documents[x].Url", "data:text/html,x");

        var page = await editor.SubmitAsync(form, "submit.Save");

        var input = page.Document.QuerySelectorAll("input").Single(e => e.GetAttribute("value") == "data:text/html,x").GetAttribute("name")!;
        Assert.NotNull(page.ErrorAt(input));
    }

    private static async Task<Form> NewAsync(Visitor editor)
    {
        var form = await NewsroomSite.NewFormAsync(editor);
        form["TitlePart.Title"] = "Rapport à listes";
        return form;
    }

    private static void Figure(Form form, string key, string number, string label) =>
        form.Forge(Figures + ".Index", key).Forge($"{Figures}[{key}].Id", key).Forge($"{Figures}[{key}].Number", number).Forge($"{Figures}[{key}].Label", label);

    private async Task<ConferenceReportPart> PartAsync(string id) => (await site.GetAsync(id))!.GetOrCreate<ConferenceReportPart>();
}
