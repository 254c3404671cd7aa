using System.Text.Json.Nodes;
using CmsSite.Editorial.History;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What the history keeps of people's work, and whether it shows who tampers with it.</summary>
public sealed class HistoryTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    private static int _last;

    [Fact]
    public async Task Form_s_save_is_one_entry_and_one_that_changes_nothing_is_none()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report("Historique : une entrée").Complete().Inputs), "submit.Save"));

        await NewsroomSite.EditAsync(editor, id, _ => { });
        Assert.Equal(["Created editor"], await EntriesAsync(id));

        await NewsroomSite.EditAsync(editor, id, form => form[Report.Input("Lead")] = "Un autre chapô.");
        Assert.Equal(["Created editor", "Changed editor"], await EntriesAsync(id));
    }

    [Fact]
    public async Task What_was_rolled_back_left_no_entry()
    {
        var id = NextId();

        await site.AsAsync("writer", async services =>
        {
            await services.GetRequiredService<IContentManager>().CreateAsync(await EditorialSite.TopicAsync(services, id, "Abandonné"), VersionOptions.Draft);
            await services.GetRequiredService<ISession>().CancelAsync();
            return true;
        });

        Assert.Empty(await EntriesAsync(id));
    }

    [Fact]
    public async Task Import_is_noted_and_the_same_again_is_not()
    {
        var id = NextId();
        ContentItem Imported()
        {
            var item = new ContentItem { ContentItemId = id, ContentItemVersionId = id[..22] + "0001", ContentType = "Topic", Published = true, Latest = true };
            EditorialSite.Retitle(item, "Importé");
            return item;
        }

        await ActAsync("importer", manager => manager.ImportAsync([Imported()]));
        await ActAsync("importer", manager => manager.ImportAsync([Imported()]));

        Assert.Equal(["Imported importer"], await EntriesAsync(id));
    }

    [Fact]
    public async Task Removal_discarded_draft_and_restored_version_are_noted()
    {
        var id = NextId();
        await site.AsAsync("writer", async services => await services.GetRequiredService<IContentManager>().CreateAsync(await EditorialSite.TopicAsync(services, id, "Un"), VersionOptions.Draft));
        await ActAsync("writer", async manager => await manager.RemoveAsync(await manager.GetAsync(id, VersionOptions.Latest)));
        await ActAsync("other", async manager => await manager.RestoreAsync((await manager.GetAllVersionsAsync(id)).First().Clone()));
        await ActAsync("other", async manager => await manager.DiscardDraftAsync(await manager.GetAsync(id, VersionOptions.Latest)));

        Assert.Equal(["Created writer", "Removed writer", "Restored other", "DraftDiscarded other"], await EntriesAsync(id));
    }

    [Fact]
    public async Task Publication_without_review_is_the_loudest_line_with_its_reason()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report("Historique : urgence").Complete().Inputs), "submit.Save"));
        var screen = (await administrator.GetAsync($"/Admin/Editorial/Review/{id}")).FormWith("Reason");
        await administrator.SubmitAsync(screen.Fill([new("Reason", "La conférence commence.")]));

        var page = await administrator.GetAsync($"/Admin/Editorial/History?Item={id}");

        var loud = Assert.Single(page.Document.QuerySelectorAll(".history-loud"));
        Assert.Contains("La conférence commence.", loud.TextContent, StringComparison.Ordinal);
        Assert.Contains("admin", loud.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workflow_that_a_recipe_changes_is_noted()
    {
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryFolder.File("recipes", "editorial.recipe.json"), TestContext.Current.CancellationToken))!;

        await site.Host.RunRecipeAsync(recipe["steps"]!.AsArray().Single(step => (string?)step!["name"] == "ReviewWorkflows")!.DeepClone().AsObject());

        var entries = await site.AsAsync(null, services => services.GetRequiredService<HistoryReader>().GetAsync(new() { Action = HistoryAction.SettingsChanged }, null, 10));
        Assert.Contains(entries, entry => entry.Comment == "review");
    }

    [Fact]
    public async Task Comment_too_long_for_the_history_is_refused()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await editor.SubmitReportAsync("Historique : trop long");
        var form = (await editor.GetAsync($"/Admin/Editorial/Review/{id}")).FormWith("Comment");

        await editor.SubmitAsync(form.Fill([new("Comment", new string('a', 4001))]), "Withdraw");

        Assert.DoesNotContain(await EntriesAsync(id), entry => entry.StartsWith("Withdrawn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Site_s_history_takes_a_permission_and_an_item_s_is_open_to_its_editors()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report("Historique : à qui").Inputs), "submit.Save"));

        Assert.Equal("403", (await editor.GetAsync("/Admin/Editorial/History")).Verdict);
        Assert.Equal("403", (await editor.GetAsync("/Admin/Editorial/History/Csv")).Verdict);
        Assert.Equal("403", (await editor.PostAsync("/Admin/Editorial/History/Verify")).Verdict);
        Assert.Equal("200", (await editor.GetAsync($"/Admin/Editorial/History?Item={id}")).Verdict);
        using var visitor = site.Host.Visit();
        Assert.Equal("login", (await visitor.GetAsync($"/Admin/Editorial/History?Item={id}")).Verdict);
    }

    [Fact]
    public async Task Filters_narrow_the_page_and_pages_lead_to_older_entries()
    {
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        for (var i = 0; i < 55; i++) await CreatedAsync("prolific", $"Série {i}");
        await CreatedAsync("other", "Série à part");

        var first = await administrator.GetAsync("/Admin/Editorial/History?Person=prolific&What=Created&Title=S%C3%A9rie");
        var older = await administrator.GetAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, first.Document.QuerySelectorAll("table.history tbody tr").Length);
        Assert.Equal(5, older.Document.QuerySelectorAll("table.history tbody tr").Length);
        Assert.Null(older.Document.QuerySelector("a[rel=next]"));
        Assert.Empty((await administrator.GetAsync("/Admin/Editorial/History?Person=prolific&To=2001-01-01")).Document.QuerySelectorAll("table.history tbody tr"));
    }

    [Fact]
    public async Task Item_keeps_its_title_where_a_filter_finds_nothing_of_it()
    {
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await CreatedAsync("writer", "Sans retouche");

        var page = await administrator.GetAsync($"/Admin/Editorial/History?Item={id}&What=Cloned");

        Assert.Contains("Sans retouche", page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_holds_every_line_and_no_formula()
    {
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await CreatedAsync("writer", "=HYPERLINK(\"http://evil.example\",\"Cliquez, ici\")");

        var csv = await administrator.GetAsync($"/Admin/Editorial/History/Csv?Item={id}");

        Assert.Equal("text/csv; charset=utf-8", csv.Headers["Content-Type"]);
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"Cliquez, ici\"\")\"", csv.Text, StringComparison.Ordinal);
        Assert.Equal(2, csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Entries_are_sealed_after_their_commit_and_tampering_with_the_store_is_found()
    {
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await CreatedAsync("writer", "Inaltérable");
        Assert.Equal("sound", await VerifyAsync(administrator));

        var number = await TamperAsync(id, entry => entry.Comment = "rien à voir");
        Assert.Equal("broken", await VerifyAsync(administrator));
        Assert.Equal(new(number, BreakKind.Changed), (await site.Host.InScopeAsync(services => services.GetRequiredService<HistoryVerifier>().VerifyAsync())).Break);

        await TamperAsync(id, entry => entry.Comment = null);
        Assert.Equal("sound", await VerifyAsync(administrator));
    }

    private static string NextId() => $"4h1st0ry00{Interlocked.Increment(ref _last):D16}";

    private static async Task<string?> VerifyAsync(Visitor administrator) =>
        (await administrator.PostAsync("/Admin/Editorial/History/Verify")).Document.QuerySelector("[data-verification]")?.GetAttribute("data-verification");

    private async Task<string> CreatedAsync(string user, string title)
    {
        var id = NextId();
        await site.AsAsync(user, async services =>
            await services.GetRequiredService<IContentManager>().CreateAsync(await EditorialSite.TopicAsync(services, id, title), VersionOptions.Draft));
        return id;
    }

    private Task<bool> ActAsync(string user, Func<IContentManager, Task> act) => site.AsAsync(user, async services =>
    {
        await act(services.GetRequiredService<IContentManager>());
        return true;
    });

    private Task<long> TamperAsync(string id, Action<HistoryEntry> tamper) => site.Host.InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var entry = await session.Query<HistoryEntry, HistoryIndex>(row => row.ContentItemId == id).FirstOrDefaultAsync();
        tamper(entry);
        await session.SaveAsync(entry);
        return entry.Number;
    });

    /// <summary>What was done to an item and by whom, oldest first.</summary>
    private Task<List<string>> EntriesAsync(string id) => site.Host.InScopeAsync(async services =>
        (await services.GetRequiredService<HistoryReader>().GetAsync(new() { ContentItemId = id }, null, 100))
            .OrderBy(entry => entry.Number).Select(entry => $"{entry.Action} {entry.UserName}").ToList());
}
