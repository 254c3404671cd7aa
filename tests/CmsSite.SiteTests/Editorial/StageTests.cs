using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Several workflows, one of them with two reviews in sequence: any one for the language, then all of two for protocol.</summary>
public sealed class StageTests(EditorialSite site) : IClassFixture<EditorialSite>, IAsyncLifetime
{
    private Visitor _editor = null!;
    private Visitor _reviewer = null!;
    private Visitor _second = null!;

    public async ValueTask InitializeAsync()
    {
        await site.AddSecondReviewerAsync();
        await StoreAsync(Stored, Staged);
        _editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        _reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        _second = await site.Host.SignInAsync(ReviewedSite.SecondReviewer);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in new[] { _editor, _reviewer, _second }) visitor.Dispose();
        await StoreAsync(Stored, Staged);
    }

    [Fact]
    public async Task Report_passes_the_language_and_then_all_of_protocol()
    {
        var id = await _editor.SubmitReportAsync("Étapes : langue puis protocole");
        Assert.Equal("Language", (await RecordAsync(id)).Stage);

        await _reviewer.DecideAsync(id, "Approve");
        Assert.Equal(("InReview", "Protocol"), await PlaceAsync(id));

        await _reviewer.DecideAsync(id, "Approve");
        Assert.Equal(("InReview", "Protocol"), await PlaceAsync(id));
        Assert.DoesNotContain("Approve", (await _reviewer.DecisionFormAsync(id)).Buttons);
        Assert.DoesNotContain("Publish", (await _reviewer.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title").Buttons.Select(button => button.Split('.')[^1]));

        await _second.DecideAsync(id, "Approve");
        Assert.Equal(("Approved", null), await PlaceAsync(id));
        await _reviewer.DecideAsync(id, "Publish");
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Change_between_the_stages_begins_with_the_first_again()
    {
        var id = await _editor.SubmitReportAsync("Étapes : changé entre les deux");
        await _reviewer.DecideAsync(id, "Approve");

        await NewsroomSite.EditAsync(_editor, id, form => form[Report.Input("Lead")] = "Un autre chapô.");

        Assert.Equal(("InReview", "Language"), await PlaceAsync(id));
    }

    [Fact]
    public async Task Request_for_changes_goes_to_who_submitted_it_and_takes_the_approvals_back()
    {
        var id = await _editor.SubmitReportAsync("Étapes : renvoyé à l’auteur");
        await _reviewer.DecideAsync(id, "Approve");

        await _second.DecideAsync(id, "RequestChanges", "Le titre de l’Ambassadeur.");

        var record = await RecordAsync(id);
        Assert.Equal("editor", record.AssignedUser);
        Assert.Empty(record.Approvals);
        await _editor.DecideAsync(id, "Submit");
        Assert.Equal(("InReview", "Language"), await PlaceAsync(id));
    }

    [Fact]
    public async Task Step_that_asks_for_somebody_is_not_taken_without_one_who_may_review()
    {
        await StoreAsync(Stored, Staged with { Transitions = [.. Staged.Transitions.Select(transition => transition.Name == "Submit" ? transition with { Needs = [TransitionNeed.Assignee] } : transition)] });
        var id = NewsroomSite.IdOf(await _editor.SubmitAsync((await NewsroomSite.NewFormAsync(_editor)).Fill(new Report("Étapes : à confier").Complete().Inputs), "submit.Save"));

        Assert.Equal("200", (await _editor.TryToDecideAsync(id, "Submit")).Verdict);
        Assert.Equal("200", (await AssignedAsync("editor")).Verdict);
        Assert.Equal("Draft", (await RecordAsync(id)).State);

        Assert.Equal("302", (await AssignedAsync("reviewer2")).Verdict);
        Assert.Equal("reviewer2", (await RecordAsync(id)).AssignedUser);
        Assert.Contains(id, await _second.QueueAsync("?order=Newest"));
        Assert.DoesNotContain(id, await _reviewer.QueueAsync("?order=Newest"));

        async Task<Page> AssignedAsync(string name) => await _editor.SubmitAsync((await _editor.DecisionFormAsync(id)).Fill([new("Assignee", name)]), "Submit");
    }

    [Fact]
    public async Task Required_languages_are_approved_before()
    {
        await StoreAsync(Stored, Staged with
        {
            RequiredLanguages = ["fr", "en"],
            Stages = [new ReviewStage { Name = "Language", DisplayName = "Language" }],
            Transitions = [.. Staged.Transitions.Select(transition => transition.Name == "Approve" ? transition with { Needs = [TransitionNeed.Languages] } : transition)],
        });
        var id = await _editor.SubmitReportAsync("Étapes : langues requises");

        var refused = await _reviewer.TryToDecideAsync(id, "Approve");

        Assert.Equal("200", refused.Verdict);
        Assert.Contains("English", refused.Words, StringComparison.Ordinal);
        Assert.Equal(("InReview", "Language"), await PlaceAsync(id));
    }

    [Fact]
    public async Task Topic_and_delegate_follow_the_workflow_of_their_type()
    {
        foreach (var type in new[] { "Topic", "Delegate" })
        {
            var id = $"4{type.ToLowerInvariant()}underreview".PadRight(26, '0');
            await site.AsAsync("editor-id", async services =>
            {
                var manager = services.GetRequiredService<IContentManager>();
                var item = await manager.NewAsync(type);
                item.ContentItemId = id;
                EditorialSite.Retitle(item, $"Sous relecture : {type}");
                await manager.CreateAsync(item, VersionOptions.Published);
                return true;
            });

            Assert.Equal("Lp", await site.VersionsAsync(id));
            Assert.Equal(type == "Topic" ? "plain" : "staged", (await RecordAsync(id)).Workflow);
        }
    }

    private static JsonSerializerOptions Json { get; } = new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    private static ReviewWorkflow Recipe { get; } = Read();

    private static ReviewWorkflow Stored => Recipe with { ContentTypes = [] };

    private static ReviewWorkflow Staged => Recipe with
    {
        Name = "staged",
        ContentTypes = ["ConferenceReport", "Delegate"],
        Stages =
        [
            new ReviewStage { Name = "Language", DisplayName = "Language" },
            new ReviewStage { Name = "Protocol", DisplayName = "Review", Rule = StageRule.AllOf, Reviewers = ["reviewer", "reviewer2"] },
        ],
        Transitions = [.. Recipe.Transitions.Select(transition => transition.Name == "RequestChanges" ? transition with { Does = [TransitionEffect.AssignToSubmitter] } : transition)],
    };

    private static ReviewWorkflow Read()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(CmsSite.Testing.RepositoryFolder.File("recipes", "editorial.recipe.json")))!;
        var step = recipe["steps"]!.AsArray().Single(step => (string?)step!["name"] == "ReviewWorkflows")!;

        return step["Workflows"]![0].Deserialize<ReviewWorkflow>(Json)!;
    }

    private Task StoreAsync(ReviewWorkflow plain, ReviewWorkflow staged) => site.Host.RunRecipeAsync(new JsonObject
    {
        ["name"] = "ReviewWorkflows",
        ["Workflows"] = JsonSerializer.SerializeToNode(new[] { plain, Recipe with { Name = "plain", ContentTypes = ["Topic"] }, staged }, Json),
    });

    private Task<ReviewRecord> RecordAsync(string id) => site.AsAsync(null, async services => (await services.GetRequiredService<ReviewRecords>().FindAsync(id))!);

    private async Task<(string State, string? Stage)> PlaceAsync(string id) => await RecordAsync(id) is var record ? (record.State, record.Stage) : default;
}
