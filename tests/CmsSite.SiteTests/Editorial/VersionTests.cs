using CmsSite.Conferences.Programme;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Versions of items as editors list, compare and restore them, and the trash.</summary>
public sealed class VersionTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    [Fact]
    public async Task Editor_s_form_leads_to_a_comparison_with_what_is_public_field_by_field_and_word_by_word()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await PublishedAsync(editor, "Versions : comparer", "La conférence s’est tenue à Vienne.");
        await NewsroomSite.EditAsync(editor, id, form =>
        {
            form[Report.Input("Lead")] = "La conférence s’est tenue à Genève.";
            form[Report.Input("NewsDate")] = "2024-05-01";
        });

        var compare = (await editor.GetAsync(NewsroomSite.EditPath(id))).Document.QuerySelector(".item-past a[href*='/Compare']")!.GetAttribute("href")!;
        var page = await editor.GetAsync(compare);

        var lead = page.Document.QuerySelector("[data-field='Chapô']")!;
        Assert.Equal(("Vienne", "Genève"), (lead.QuerySelector("del")!.TextContent, lead.QuerySelector("ins")!.TextContent));
        Assert.Contains("1er mai 2024", page.Document.QuerySelector("[data-field='Date de l’actualité']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll("[data-field]").Length);

        var inline = await editor.GetAsync(compare + "&inline=true");
        Assert.Equal("La conférence s’est tenue à VienneGenève.", inline.Document.QuerySelector("[data-field='Chapô'] .diff-block")!.TextContent);
    }

    [Fact]
    public async Task Earlier_version_is_restored_as_a_draft_and_what_is_public_stays()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await PublishedAsync(editor, "Versions : rétablir", "Premier chapô.");
        await NewsroomSite.EditAsync(editor, id, form => form[Report.Input("Lead")] = "Deuxième chapô.");
        await PublishAsync(id);
        Assert.Equal("lp LP", await site.VersionsAsync(id));

        var versions = await editor.GetAsync(VersionsPath(id));
        Assert.Equal(2, versions.Document.QuerySelectorAll("tr[data-version]").Length);
        var answer = await editor.SubmitAsync(versions.FormWith("version"));

        Assert.Equal(NewsroomSite.EditPath(id), answer.Location);
        Assert.Equal("lp lP Lp", await site.VersionsAsync(id));
        Assert.Equal("Premier chapô.", (await NewsroomSite.EditFormAsync(editor, id))[Report.Input("Lead")]);
        Assert.Contains(
            (await editor.GetAsync($"/Admin/Editorial/History?Item={id}")).Document.QuerySelectorAll("tr[data-action]"),
            line => line.GetAttribute("data-action") == "Restored" && line.TextContent.Contains("editor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Note_of_a_version_is_what_was_decided_of_it_and_not_to_whom_it_was_shown()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await editor.SubmitReportAsync("Versions : la note");
        await (await site.Host.SignInAsync(DemoAccounts.Reviewer)).DecideAsync(id, "RequestChanges", "Le lieu manque.");

        await editor.SubmitAsync((await editor.GetAsync(Reviewing.ReviewPath(id))).FormWith("days").Fill([new("note", "pour le ministère")]));

        Assert.Equal("Le lieu manque.", (await editor.GetAsync(VersionsPath(id))).TextOf(".version-note"));
    }

    [Fact]
    public async Task Removed_item_is_in_the_trash_and_comes_back_as_a_draft_that_waits_for_review()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await PublishedAsync(editor, "Versions : corbeille", "Chapô.");
        await administrator.PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");
        Assert.Equal("lp", await site.VersionsAsync(id));

        var trash = await administrator.GetAsync("/Admin/Editorial/Trash");
        var form = new Form((AngleSharp.Html.Dom.IHtmlFormElement)trash.Document.QuerySelector($"tr[data-item='{id}'] form")!);
        await administrator.SubmitAsync(form);

        Assert.Equal("lp Lp", await site.VersionsAsync(id));
        Assert.Null((await administrator.GetAsync("/Admin/Editorial/Trash")).Document.QuerySelector($"tr[data-item='{id}']"));
        Assert.Equal("Draft", await site.AsAsync(null, async services =>
            (await services.GetRequiredService<CmsSite.Editorial.Reviews.ReviewRecords>().FindAsync(id))!.State));
        using var visitor = site.Host.Visit();
        Assert.Equal("404", (await visitor.GetAsync("/fr/news/versions-corbeille")).Verdict);
    }

    [Fact]
    public async Task Panels_that_were_added_removed_moved_and_changed_are_told_by_their_titles()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WrittenAsync(editor, "Versions : programme", "Chapô.");
        await ProgrammeAsync(id, _ => [Panel(1, "Un"), Panel(2, "Deux"), Panel(3, "Trois"), Panel(4, "Quatre")]);
        await PublishAsync(id);
        await ProgrammeAsync(id, panels =>
        {
            var (one, two, four) = (panels[0], panels[1], panels[3]);
            EditorialSite.Retitle(two, "Deux bis");

            return [four, one, two, Panel(5, "Cinq")];
        });

        var compare = (await editor.GetAsync(NewsroomSite.EditPath(id))).Document.QuerySelector(".item-past a[href*='/Compare']")!.GetAttribute("href")!;
        var entries = (await editor.GetAsync(compare)).Document.QuerySelectorAll(".diff-list > li");

        Assert.Equal(
            ["Moved Quatre", "Changed Deux bis", "Added Cinq", "Removed Trois"],
            entries.Select(entry => $"{entry.GetAttribute("data-change")} {entry.QuerySelector("strong")!.TextContent}"));
    }

    [Fact]
    public async Task Versions_are_for_who_may_edit_or_review_and_only_of_the_item_asked_for()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await PublishedAsync(editor, "Versions : à qui", "Chapô.");
        var other = await PublishedAsync(editor, "Versions : un autre", "Chapô.");
        var version = await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(other, VersionOptions.Latest)).ContentItemVersionId);

        using var visitor = site.Host.Visit();
        Assert.Equal("login", (await visitor.GetAsync(VersionsPath(id))).Verdict);
        Assert.Equal("404", (await editor.PostAsync($"{VersionsPath(id)}/Restore", ("version", version))).Verdict);
        Assert.Equal("404", (await editor.GetAsync($"{VersionsPath(id)}/Compare?from={version}&to={version}")).Verdict);
        Assert.Equal("404", (await editor.GetAsync(VersionsPath("unknown"))).Verdict);
    }

    private static string VersionsPath(string id) => $"/Admin/Editorial/Versions/{id}";

    private static ContentItem Panel(int number, string title)
    {
        var panel = new ContentItem { ContentItemId = $"4pane1{number:D20}", ContentType = "Panel" };
        EditorialSite.Retitle(panel, title);
        panel.Alter<PanelPart>(part => part.Kind = new() { Text = PanelKinds.Panel });
        return panel;
    }

    private Task<bool> ProgrammeAsync(string id, Func<List<ContentItem>, List<ContentItem>> change) => site.AsAsync("writer", async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
        item.Alter<BagPart>("Programme", bag => bag.ContentItems = change(bag.ContentItems));
        await manager.UpdateAsync(item);
        await manager.SaveDraftAsync(item);
        return true;
    });

    private static async Task<string> WrittenAsync(Visitor editor, string title, string lead) => NewsroomSite.IdOf(
        await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().With("Lead", lead).Inputs), "submit.Save"));

    private async Task<string> PublishedAsync(Visitor editor, string title, string lead)
    {
        var id = await WrittenAsync(editor, title, lead);
        await PublishAsync(id);
        return id;
    }

    private async Task PublishAsync(string id)
    {
        using var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var screen = (await administrator.GetAsync($"/Admin/Editorial/Review/{id}")).FormWith("Reason");
        await administrator.SubmitAsync(screen.Fill([new("Reason", "Essai.")]));
    }
}
