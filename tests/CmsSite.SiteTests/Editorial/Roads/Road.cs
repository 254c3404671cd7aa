using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Conferences.Delegates;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Versions;
using CmsSite.Editorial.Workflows;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;

namespace CmsSite.SiteTests.Editorial.Roads;

/// <summary>What a step has come to that its item's texts don't tell.</summary>
internal enum Outcome
{
    Nothing,
    Approved,
    Objected,
    Discarded,
    PublishedWithoutReview,
}

/// <summary>A step on its way: who takes it, about which item, with which words, in which scope.</summary>
internal sealed record Step(Story Story, int Number, string? Person, StoryItem Item, Words Words, IServiceProvider Services)
{
    public IContentManager Manager { get; } = Services.GetRequiredService<IContentManager>();

    public ClaimsPrincipal User => Services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User;

    /// <summary>Why something is done, told apart from every other reason.</summary>
    public string Reason => string.Create(CultureInfo.InvariantCulture, $"Reason {Number} of {Story.Seed}");

    public string NewVersionId => string.Create(CultureInfo.InvariantCulture, $"4v{Item.Id[6]}{Story.Seed:D17}{Number:D6}");

    public Task<ContentItem?> LatestAsync() => Manager.GetAsync(Item.Id, VersionOptions.Latest)!;

    /// <summary>A file's version of the item: what another site would send.</summary>
    public ContentItem Imported(string versionId)
    {
        var item = new ContentItem { ContentItemId = Item.Id, ContentItemVersionId = versionId, ContentType = DelegateRules.DelegateType, Published = true, Latest = true };
        Write(item);
        return item;
    }

    /// <summary>Gives an item the step's words.</summary>
    public void Write(ContentItem item)
    {
        EditorialSite.Retitle(item, Words.Title);
        item.Alter<AutoroutePart>(_ => { });
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (Item.Culture, Story.Set));
        item.Alter<DelegatePart>(part =>
        {
            part.FamilyName.Text = "CURIE";
            part.Position.Text = "Conseillère";
            part.Portrait.Paths = [Words.Portrait];
        });
    }
}

/// <summary>The roads by which people and programs change items and make them public, or try to.</summary>
internal static class Road
{
    /// <summary>The roads by their names; those that come more than once are taken more often.</summary>
    public static IReadOnlyList<(string Name, Func<Step, Task<Outcome>> TakeAsync)> All { get; } =
    [
        .. Enumerable.Repeat(("decide", (Func<Step, Task<Outcome>>)DecideAsync), 25),
        ("draft", DraftAsync),
        ("draft", DraftAsync),
        ("draft and publish", DraftAndPublishAsync),
        ("publish", Of(async step => { if (await step.LatestAsync() is { } item) await step.Manager.PublishAsync(item); })),
        ("approve past the desk", ApprovePastTheDeskAsync),
        ("approve past the desk", ApprovePastTheDeskAsync),
        .. Enumerable.Repeat(("publish without review", (Func<Step, Task<Outcome>>)PublishWithoutReviewAsync), 3),
        ("unpublish", Of(async step => { if (await step.LatestAsync() is { } item && await step.Manager.HasPublishedVersionAsync(item)) await step.Manager.UnpublishAsync(item); })),
        ("discard", DiscardAsync),
        ("remove", Of(async step => { if (await step.LatestAsync() is { } item) await step.Manager.RemoveAsync(item); })),
        ("restore", RestoreAsync),
        ("claim or assign", AssignAsync),
        ("import", Of(step => step.Manager.ImportAsync([step.Imported(step.NewVersionId)]))),
        ("import over it", Of(async step => { if (await step.LatestAsync() is { } item) await step.Manager.ImportAsync([step.Imported(item.ContentItemVersionId)]); })),
        ("import by a recipe", Of(step => step.Services.RunRecipeAsync(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(JsonSerializer.SerializeToNode(step.Imported(step.NewVersionId))) }))),
        ("version", Of(step => { var item = step.Imported(step.NewVersionId); item.Latest = false; return step.Manager.CreateContentItemVersionAsync(item); })),
        ("version over it", Of(async step => { if (await step.LatestAsync() is { } item) await step.Manager.UpdateContentItemVersionAsync(item, step.Imported(item.ContentItemVersionId)); })),
        .. RoadsSite.HasSchedules ? new[] { ("schedule", Of(ScheduleAsync)), ("the schedule’s turn", Of(RunScheduleAsync)) } : [],
    ];

    /// <summary>Writes the item for the first time.</summary>
    public static async Task<Outcome> CreateAsync(Step step)
    {
        var item = await step.Manager.NewAsync(DelegateRules.DelegateType);
        item.ContentItemId = step.Item.Id;
        step.Write(item);
        await step.Manager.CreateAsync(item, step.Story.Pick([VersionOptions.Draft, VersionOptions.Published]));
        return Outcome.Nothing;
    }

    private static Func<Step, Task<Outcome>> Of(Func<Step, Task> act) => async step =>
    {
        await act(step);
        return Outcome.Nothing;
    };

    private static async Task<Outcome> DraftAsync(Step step)
    {
        if (await step.Manager.GetAsync(step.Item.Id, VersionOptions.DraftRequired) is not { } item) return Outcome.Nothing;
        step.Write(item);
        await step.Manager.UpdateAsync(item);
        await step.Manager.SaveDraftAsync(item);
        return Outcome.Nothing;
    }

    private static async Task<Outcome> DraftAndPublishAsync(Step step)
    {
        if (await step.Manager.GetAsync(step.Item.Id, VersionOptions.DraftRequired) is not { } item) return Outcome.Nothing;
        step.Write(item);
        await step.Manager.UpdateAsync(item);
        await step.Manager.PublishAsync(item);
        return Outcome.Nothing;
    }

    /// <summary>Makes a transition of the workflow: one that is open to the person, mostly a step on, or any; for what stands there, or for what somebody read long ago.</summary>
    private static async Task<Outcome> DecideAsync(Step step)
    {
        var desk = step.Services.GetRequiredService<ReviewDesk>();
        if (await desk.LookAsync(step.Item.Id, step.User) is not { } situation) return Outcome.Nothing;
        var stepsOn = situation.Transitions.Where(open => situation.Workflow.KindOf(open.To) is ReviewStateKind.Review or ReviewStateKind.Approved or ReviewStateKind.Published).ToList();
        var choices = step.Story.Random.Next(8) switch
        {
            0 => situation.Workflow.Transitions,
            1 => situation.Transitions,
            _ => stepsOn.Count > 0 ? stepsOn : situation.Transitions,
        };
        if (choices.Count == 0) return Outcome.Nothing;
        var transition = step.Story.Pick(choices);

        var outcome = await desk.DecideAsync(
            new()
            {
                ContentItemId = step.Item.Id,
                Transition = transition.Name,
                Hash = step.Story.Random.Next(12) == 0 ? ContentHash.Of(step.Imported("old")) : situation.Hash,
                Comment = step.Reason,
                Ticks = [.. situation.Workflow.Checklist.Select(entry => entry.Name)],
            },
            step.User);

        step.Story.Tell(step.Person, step.Item, $"  {transition.Name} {outcome.Result}");
        if (!await IsStoredAsync(step, outcome)) return Outcome.Nothing;
        return situation.Workflow.KindOf(transition.To) switch
        {
            ReviewStateKind.Approved => Outcome.Approved,
            ReviewStateKind.Changes or ReviewStateKind.Draft => Outcome.Objected,
            _ => Outcome.Nothing,
        };
    }

    /// <summary>Notes an approval that no desk has allowed, of a writer too: the rule alone must hold.</summary>
    private static async Task<Outcome> ApprovePastTheDeskAsync(Step step)
    {
        var records = step.Services.GetRequiredService<ReviewRecords>();
        if (step.Person is not { } person || await records.FindAsync(step.Item.Id) is not { } record) return Outcome.Nothing;
        record.Approvals.Add(new("Review", step.User.FindFirstValue(ClaimTypes.NameIdentifier)!, person, record.WorkingHash, DateTime.UtcNow));
        await records.SaveAsync(record);
        return Outcome.Approved;
    }

    private static async Task<Outcome> PublishWithoutReviewAsync(Step step)
    {
        if (await step.Services.GetRequiredService<ReviewDesk>().LookAsync(step.Item.Id, step.User) is not { } situation) return Outcome.Nothing;
        var reason = step.Story.Random.Next(4) == 0 ? "" : step.Reason;
        var outcome = await step.Services.GetRequiredService<UnreviewedPublication>().PublishAsync(situation, situation.Hash, reason, step.User);
        var isStored = await IsStoredAsync(step, outcome);
        Assert.True(!isStored || (step.Person == "dora" && reason.Length > 0), step.Story.Because($"{step.Person} publishes without review"));
        return isStored ? Outcome.PublishedWithoutReview : Outcome.Nothing;
    }

    private static async Task<Outcome> DiscardAsync(Step step)
    {
        if (await step.Manager.GetAsync(step.Item.Id, VersionOptions.Draft) is not { } draft || !await step.Manager.HasPublishedVersionAsync(draft)) return Outcome.Nothing;
        await step.Manager.DiscardDraftAsync(draft);
        return Outcome.Discarded;
    }

    /// <summary>Makes a former version the draft again, of a removed item too.</summary>
    private static async Task<Outcome> RestoreAsync(Step step)
    {
        var versions = (await step.Manager.GetAllVersionsAsync(step.Item.Id)).OrderBy(version => version.Id).ToList();
        if (versions.Count > 0) await step.Services.GetRequiredService<Restoration>().RestoreAsync(step.Item.Id, step.Story.Pick(versions).ContentItemVersionId);
        return Outcome.Nothing;
    }

    private static async Task<Outcome> AssignAsync(Step step)
    {
        if (await step.Services.GetRequiredService<ReviewDesk>().LookAsync(step.Item.Id, step.User) is not { } situation) return Outcome.Nothing;
        var assignments = step.Services.GetRequiredService<ReviewAssignments>();
        await IsStoredAsync(step, await (step.Story.Random.Next(3) switch
        {
            0 => assignments.ClaimAsync(situation, step.User),
            1 => assignments.ReleaseAsync(situation, step.User),
            _ => assignments.AssignAsync(situation, new(step.Story.Pick(["boris", "chiara"]), null), step.User),
        }));
        return Outcome.Nothing;
    }

    /// <summary>Sets a time that has come already, at which the host is to publish the draft.</summary>
    private static async Task ScheduleAsync(Step step)
    {
        if (await step.Manager.GetAsync(step.Item.Id, VersionOptions.Draft) is not { } draft) return;
        draft.Merge(new JsonObject { ["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = "2020-01-01T00:00:00Z" } });
        await step.Manager.SaveDraftAsync(draft);
    }

    private static Task RunScheduleAsync(Step step) => step.Services.GetServices<IBackgroundTask>()
        .Single(task => task.GetType().Name == "ScheduledPublishingBackgroundTask")
        .DoWorkAsync(step.Services, TestContext.Current.CancellationToken);

    private static async Task<bool> IsStoredAsync(Step step, DecisionOutcome outcome)
    {
        var store = step.Services.GetRequiredService<IDocumentStore>();
        if (outcome.Result == DecisionResult.Done) await store.CommitAsync();
        else await store.CancelAsync();
        return outcome.Result == DecisionResult.Done;
    }
}
