using System.Globalization;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What becomes of drafts and reviews that are there when a workflow is stored.</summary>
public sealed class SweepTests(EditorialSite site) : IClassFixture<EditorialSite>, IAsyncLifetime
{
    private ReviewWorkflow _recipe = null!;

    public async ValueTask InitializeAsync() => _recipe = await site.AsAsync(null, async services => (await services.GetRequiredService<ReviewWorkflows>().AllAsync()).Single());

    public async ValueTask DisposeAsync() => await StoreAsync(_recipe);

    [Fact]
    public async Task Drafts_from_before_take_two_approvers_though_somebody_goes_on_with_them()
    {
        await StoreAsync(_recipe with { ContentTypes = ["ConferenceReport"] });
        var ids = Enumerable.Range(1, 205).Select(number => Id("before", number)).ToList();
        foreach (var id in ids) await WriteAsync("anna", id);
        Assert.Null(await RecordAsync(ids[0]));

        await StoreAsync(_recipe);

        foreach (var id in ids) Assert.True((await RecordAsync(id))!.ChangedByNobody);
        await EditAsync("boris", ids[0], "Suite");
        await ApproveAsync("chiara", ids[0]);
        Assert.False(await PublishAsync(ids[0]));
        await ApproveAsync("dora", ids[0]);
        Assert.True(await PublishAsync(ids[0]));
    }

    [Fact]
    public async Task Draft_that_nobody_looked_at_yet_is_told_from_one_that_is_begun_now()
    {
        await StoreAsync(_recipe with { ContentTypes = ["ConferenceReport"] });
        await WriteAsync("anna", Id("late", 1));
        await site.AsAsync(null, async services =>
        {
            // Stored, but the site has not been gone through yet.
            var documents = services.GetRequiredService<OrchardCore.Documents.IDocumentManager<ReviewWorkflowsDocument>>();
            (await documents.GetOrCreateMutableAsync()).Workflows = [_recipe];
            await documents.UpdateAsync(await documents.GetOrCreateMutableAsync());
            return true;
        });

        await EditAsync("boris", Id("late", 1), "Suite");
        await WriteAsync("boris", Id("late", 2));
        await EditAsync("boris", Id("late", 2), "Suite");

        Assert.True((await RecordAsync(Id("late", 1)))!.ChangedByNobody);
        Assert.False((await RecordAsync(Id("late", 2)))!.ChangedByNobody);
    }

    [Fact]
    public async Task Change_past_the_content_manager_is_noticed_by_who_edits_next()
    {
        var id = Id("past", 1);
        await WriteAsync("anna", id);
        await site.AsAsync(null, async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest);
            EditorialSite.Retitle(item, "Par derrière");
            await services.GetRequiredService<YesSql.ISession>().SaveAsync(item);
            return true;
        });

        await EditAsync("boris", id, "Suite");

        Assert.True((await RecordAsync(id))!.ChangedByNobody);
        await EditAsync("boris", id, "Suite et fin");
        Assert.Equal(["anna", "boris"], (await RecordAsync(id))!.Contributors.Order());
    }

    [Fact]
    public async Task Approval_that_a_new_stage_asks_more_of_is_reviewed_again()
    {
        var id = Id("stage", 1);
        await WriteAsync("anna", id);
        await ApproveAsync("boris", id, ReviewStateKind.Approved);

        await StoreAsync(_recipe with { Stages = [.. _recipe.Stages, new ReviewStage { Name = "Protocol", DisplayName = "Review" }] });

        var record = (await RecordAsync(id))!;
        Assert.Equal((ReviewStateKind.Review, "Protocol"), (record.Kind, record.Stage));
        Assert.False(await PublishAsync(id));
    }

    [Fact]
    public async Task Item_whose_state_is_called_otherwise_now_has_a_way_on()
    {
        var id = Id("state", 1);
        await WriteAsync("anna", id);

        await StoreAsync(_recipe with
        {
            States = [.. _recipe.States.Select(state => state.Name == "Draft" ? state with { Name = "Written" } : state)],
            Transitions = [.. _recipe.Transitions.Select(transition => transition with
            {
                From = [.. transition.From.Select(from => from == "Draft" ? "Written" : from)],
                To = transition.To == "Draft" ? "Written" : transition.To,
            })],
        });

        Assert.Equal("Written", (await RecordAsync(id))!.State);
    }

    [Fact]
    public async Task Item_whose_type_follows_no_workflow_any_more_waits_in_no_queue()
    {
        var id = Id("none", 1);
        await WriteAsync("anna", id);
        await ApproveAsync("boris", id, ReviewStateKind.Approved);

        await StoreAsync(_recipe with { ContentTypes = ["ConferenceReport"] });

        Assert.Equal("", (await RecordAsync(id))!.Workflow);
        Assert.True(await PublishAsync(id));
    }

    private static string Id(string kind, int number) => $"4{kind}{number.ToString("D4", CultureInfo.InvariantCulture)}".PadRight(26, '0');

    private Task StoreAsync(ReviewWorkflow workflow) => site.AsAsync(null, async services =>
    {
        await services.GetRequiredService<ReviewWorkflows>().StoreAsync(workflow);
        return true;
    });

    private Task<ReviewRecord?> RecordAsync(string id) => site.AsAsync(null, services => services.GetRequiredService<ReviewRecords>().FindAsync(id));

    private Task WriteAsync(string user, string id) => site.AsAsync(user, async services =>
    {
        await services.GetRequiredService<IContentManager>().CreateAsync(await EditorialSite.TopicAsync(services, id, $"Thème {id}"), VersionOptions.Draft);
        return true;
    });

    private Task EditAsync(string user, string id, string title) => site.AsAsync(user, async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
        EditorialSite.Retitle(item, title);
        await manager.UpdateAsync(item);
        await manager.SaveDraftAsync(item);
        return true;
    });

    private Task ApproveAsync(string user, string id, ReviewStateKind? kind = null) => site.AsAsync(user, async services =>
    {
        var records = services.GetRequiredService<ReviewRecords>();
        var record = (await records.FindAsync(id))!;
        record.Approvals.Add(new("Review", user, user, record.WorkingHash, DateTime.UtcNow));
        if (kind is { } given) record.MoveTo(_recipe, given, DateTime.UtcNow);
        await records.SaveAsync(record);
        return true;
    });

    private Task<bool> PublishAsync(string id) => site.AsAsync("publisher", async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        return await manager.PublishAsync(await manager.GetAsync(id, VersionOptions.Latest));
    });
}
