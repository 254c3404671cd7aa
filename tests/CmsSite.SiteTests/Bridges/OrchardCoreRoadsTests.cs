using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Bridges;

/// <summary>The roads to publication that only Orchard Core has lead past review no more than the others.</summary>
public sealed class OrchardCoreRoadsTests : IClassFixture<BridgedSite>
{
    private readonly BridgedSite _site;

    public OrchardCoreRoadsTests(BridgedSite site)
    {
        BridgedSite.Require();
        _site = site;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Application_leaves_a_draft_a_draft(bool draft)
    {
        var id = await _site.WriteAsync($"API brouillon {draft}");

        await _site.PostToApiAsync(new JsonObject { ["ContentItemId"] = id, ["TitlePart"] = new JsonObject { ["Title"] = $"API changé {draft}" } }, draft);

        Assert.Equal("Lp", await _site.VersionsAsync(id));
        Assert.Equal([id], await _site.IdsOfAsync($"API changé {draft}"));
        Assert.Equal(!draft, (await _site.HistoryAsync(id)).Contains("PublicationRefused"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Application_changes_nothing_that_is_public(bool draft)
    {
        var id = await _site.PublishedAsync($"API public {draft}");

        await _site.PostToApiAsync(new JsonObject { ["ContentItemId"] = id, ["TitlePart"] = new JsonObject { ["Title"] = $"API autre {draft}" } }, draft);

        Assert.Equal("lP Lp", await _site.VersionsAsync(id));
        Assert.Equal($"API public {draft}", await _site.PublicTitleAsync(id));
    }

    [Fact]
    public async Task Application_publishes_what_is_approved_and_nothing_else()
    {
        var id = await _site.ApprovedAsync("API approuvé");
        await _site.PostToApiAsync(new JsonObject { ["ContentItemId"] = id, ["TitlePart"] = new JsonObject { ["Title"] = "API glissé" } });
        Assert.Equal("Lp", await _site.VersionsAsync(id));

        var other = await _site.ApprovedAsync("API approuvé aussi");
        await _site.PostToApiAsync(new JsonObject { ["ContentItemId"] = other });
        Assert.Equal("LP", await _site.VersionsAsync(other));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Application_makes_nothing_new_public(bool draft)
    {
        var item = BridgedSite.Topic("", "", $"API nouveau {draft}");
        item.Remove("ContentItemId");

        var answer = await _site.PostToApiAsync(item, draft);

        Assert.Equal("403", answer.Verdict);
        Assert.Empty(await _site.IdsOfAsync($"API nouveau {draft}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Approval_forged_in_an_items_JSON_is_without_effect(bool isPublic)
    {
        var title = $"API forgé {isPublic}";
        var id = isPublic ? await _site.PublishedAsync(title) : await _site.WriteAsync(title);
        var approval = new JsonObject { ["Stage"] = "Review", ["UserId"] = "4dem0rev1ewer0000000000001", ["UserName"] = "reviewer", ["Hash"] = new string('0', 64), ["Utc"] = "2024-01-01T00:00:00Z" };
        var item = BridgedSite.Topic(id, "", title + " ensuite");
        item.Remove("ContentItemVersionId");
        item["State"] = "Approved";
        item["Approvals"] = new JsonArray(approval.DeepClone());
        item["ReviewRecord"] = new JsonObject { ["State"] = "Approved", ["PublishedHash"] = new string('0', 64), ["Contributors"] = new JsonArray(), ["Approvals"] = new JsonArray(approval) };

        foreach (var draft in new[] { true, false }) await _site.PostToApiAsync(item, draft);

        Assert.DoesNotContain("LP", await _site.VersionsAsync(id), StringComparison.Ordinal);
        Assert.Equal(isPublic ? title : null, await _site.PublicTitleAsync(id));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("package")]
    public async Task Deployment_of_something_new_arrives_as_a_draft_and_says_so(string how)
    {
        var id = how == "json" ? "4deployedasjson00000000001" : "4deployedaspackage00000001";

        var told = await Deployment.ImportAsync(_site, how, BridgedSite.Topic(id, id[..22] + "0009", $"Déployé {how}"));

        Assert.Equal("Lp", await _site.VersionsAsync(id));
        Assert.Contains("Imported", await _site.HistoryAsync(id));
        Assert.Contains(told.Messages, message => message.Contains("importé", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json", false)]
    [InlineData("json", true)]
    [InlineData("package", false)]
    [InlineData("package", true)]
    public async Task Deployment_over_something_public_waits_beside_it(string how, bool sameVersion)
    {
        var title = $"Déployé sur {how} {sameVersion}";
        var id = await _site.PublishedAsync(title);
        var version = sameVersion ? await VersionOfAsync(id) : id[..22] + "0009";

        await Deployment.ImportAsync(_site, how, BridgedSite.Topic(id, version, title + " ensuite"));

        Assert.Equal("lP Lp", await _site.VersionsAsync(id));
        Assert.Equal(title, await _site.PublicTitleAsync(id));
    }

    [Fact]
    public async Task Workflow_that_creates_and_publishes_makes_a_draft()
    {
        await Workflow.RunAsync(_site, Workflow.Create("Topic", "Créé par tâche"));

        var id = Assert.Single(await _site.IdsOfAsync("Créé par tâche"));
        Assert.Equal("Lp", await _site.VersionsAsync(id));
        Assert.Contains("PublicationRefused", await _site.HistoryAsync(id));
    }

    [Fact]
    public async Task Workflow_that_updates_and_publishes_makes_a_draft()
    {
        var id = await _site.PublishedAsync("Tâche de modification");

        await Workflow.RunAsync(_site, Workflow.Update(id, "Modifié par tâche"));

        Assert.Equal("lP Lp", await _site.VersionsAsync(id));
        Assert.Equal([id], await _site.IdsOfAsync("Modifié par tâche"));
        Assert.Equal("Tâche de modification", await _site.PublicTitleAsync(id));
    }

    [Fact]
    public async Task Workflow_publishes_what_is_approved_and_nothing_else()
    {
        var draft = await _site.WriteAsync("Tâche de publication");
        var approved = await _site.ApprovedAsync("Tâche de publication, approuvée");

        await Workflow.RunAsync(_site, Workflow.Publish(draft));
        await Workflow.RunAsync(_site, Workflow.Publish(approved));

        Assert.Equal("Lp", await _site.VersionsAsync(draft));
        Assert.Equal("LP", await _site.VersionsAsync(approved));
    }

    [Fact]
    public async Task What_a_workflow_has_changed_takes_two_approvers()
    {
        var id = await _site.PublishedAsync("Tâche, deux relecteurs");
        await Workflow.RunAsync(_site, Workflow.Update(id, "Tâche, deux relecteurs ensuite"));
        await (await _site.EditorAsync()).DecideAsync(id, "Submit");

        await (await _site.ReviewerAsync()).DecideAsync(id, "Approve");
        await Workflow.RunAsync(_site, Workflow.Publish(id));
        Assert.Equal("lP Lp", await _site.VersionsAsync(id));

        await (await _site.AdministratorAsync()).DecideAsync(id, "Approve");
        await Workflow.RunAsync(_site, Workflow.Publish(id));
        Assert.Equal("LP", await _site.VersionsAsync(id));
    }

    [Fact]
    public async Task Schedule_publishes_what_is_approved_once_its_time_has_come()
    {
        var id = await _site.ApprovedAsync("Programmé");
        await ScheduleAsync(id, "PublishLater", "Publish");

        await _site.RunTaskAsync("ScheduledPublishingBackgroundTask");

        Assert.Equal("LP", await _site.VersionsAsync(id));
        Assert.Equal("Published", (await _site.HistoryAsync(id))[0]);
    }

    [Fact]
    public async Task Schedule_leaves_a_draft_what_was_changed_after_its_approval_and_the_history_says_so_once()
    {
        var id = await _site.ApprovedAsync("Programmé, changé");
        await ScheduleAsync(id, "PublishLater", "Publish");
        await BridgedSite.RetitleAsync(await _site.EditorAsync(), id, "Programmé, changé ensuite");

        await _site.RunTaskAsync("ScheduledPublishingBackgroundTask");
        await _site.RunTaskAsync("ScheduledPublishingBackgroundTask");

        Assert.Equal("Lp", await _site.VersionsAsync(id));
        Assert.Single(await _site.HistoryAsync(id), action => action == "PublicationRefused");

        await (await _site.EditorAsync()).DecideAsync(id, "Submit");
        await (await _site.ReviewerAsync()).DecideAsync(id, "Approve");
        await _site.RunTaskAsync("ScheduledPublishingBackgroundTask");
        Assert.Equal("LP", await _site.VersionsAsync(id));
    }

    [Fact]
    public async Task Schedule_can_t_be_set_for_what_is_not_approved()
    {
        var id = await _site.WriteAsync("Non programmable");
        var reviewer = await _site.ReviewerAsync();
        var form = await NewsroomSite.EditFormAsync(reviewer, id);
        Assert.False(form.Has("PublishLaterPart.ScheduledPublishLocalDateTime"));

        await reviewer.SubmitAsync(form.Forge("PublishLaterPart.ScheduledPublishLocalDateTime", "2020-01-01T10:00"), "submit.Save");
        await _site.RunTaskAsync("ScheduledPublishingBackgroundTask");

        Assert.Equal("Lp", await _site.VersionsAsync(id));
    }

    [Fact]
    public async Task Archiving_by_schedule_is_left_alone()
    {
        var id = await _site.ApprovedAsync("Archivé plus tard");
        await ScheduleAsync(id, "ArchiveLater", "Archive");
        Assert.Equal("LP", await _site.VersionsAsync(id));

        await _site.RunTaskAsync("ScheduledArchivingBackgroundTask");

        Assert.Equal("Lp", await _site.VersionsAsync(id));
        Assert.Equal("Unpublished", (await _site.HistoryAsync(id))[0]);
    }

    [Fact]
    public async Task Version_restored_from_the_audit_trail_is_a_draft()
    {
        var id = await _site.PublishedAsync("Piste, première");
        await BridgedSite.RetitleAsync(await _site.EditorAsync(), id, "Piste, seconde");
        await (await _site.EditorAsync()).DecideAsync(id, "Submit");
        await (await _site.ReviewerAsync()).DecideAsync(id, "Approve");
        await (await _site.ReviewerAsync()).DecideAsync(id, "Publish");
        var administrator = await _site.AdministratorAsync();
        var trail = await administrator.GetAsync($"/Admin/AuditTrail/{id}");
        var restore = trail.Document.QuerySelectorAll("a[href*='/AuditTrail/Content/Restore/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(restore);

        foreach (var address in restore) await administrator.PostAsync(address);

        Assert.Equal("lP Lp", await _site.VersionsAsync(id));
        Assert.Equal("Piste, seconde", await _site.PublicTitleAsync(id));
        Assert.Contains("Restored", await _site.HistoryAsync(id));
    }

    private async Task ScheduleAsync(string id, string part, string verb)
    {
        var reviewer = await _site.ReviewerAsync();
        await NewsroomSite.EditAsync(reviewer, id, form => form[$"{part}Part.Scheduled{verb}LocalDateTime"] = "2020-01-01T10:00", $"submit.{part}");
    }

    private Task<string> VersionOfAsync(string id) => _site.Host.InScopeAsync(async services =>
        (await services.GetRequiredService<OrchardCore.ContentManagement.IContentManager>().GetAsync(id, OrchardCore.ContentManagement.VersionOptions.Published)).ContentItemVersionId);
}
