using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Every transition of the workflow by every role from every state, posted as a forger would; the recipes say what must come of it.</summary>
public sealed class TransitionTests(NewsroomSite site)
{
    private const string WritingReviewer = "Reviewer who has changed it";

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };
    private static readonly List<JsonObject> Steps = [.. new[] { "newsroom", "editorial" }.SelectMany(StepsOf)];
    private static readonly ReviewWorkflow Workflow = Steps.Where(step => (string?)step["name"] == "ReviewWorkflows").SelectMany(step => step["Workflows"].Deserialize<ReviewWorkflow[]>(Json)!).Single();

    public static MatrixTheoryData<string, string> Cases => new(
        Workflow.States.Select(state => state.Name),
        ["nobody", "Editor", "Reviewer", WritingReviewer, "Administrator"]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Transitions_are_for_who_may_make_them_from_where_they_lead(string state, string role)
    {
        using var nobody = site.Host.Visit();
        var id = "";

        foreach (var transition in Workflow.Transitions)
        {
            if (id.Length == 0) id = await BringToAsync(state, role);
            var mayHappen = transition.From.Contains(state) && MayMake(role, transition);
            var versions = await site.VersionsAsync(id);

            var answer = await PostAsync(role == "nobody" ? nobody : await site.SignedInAsync(AccountOf(role)), id, transition.Name);

            var expected = role == "nobody" ? "login" : mayHappen ? "302" : transition.From.Contains(state) ? "403" : "200";
            Assert.Equal((transition.Name, expected, mayHappen ? transition.To : state), (transition.Name, answer.Verdict, await StateAsync(id)));
            if (!mayHappen) Assert.Equal(versions, await site.VersionsAsync(id));
            if (mayHappen) id = "";
        }
    }

    private static IEnumerable<JsonObject> StepsOf(string recipe) =>
        JsonNode.Parse(File.ReadAllText(RepositoryFolder.File("recipes", $"{recipe}.recipe.json")))!["steps"]!.AsArray().Select(step => step!.AsObject());

    private static bool MayMake(string role, ReviewTransition transition) => role switch
    {
        "nobody" => false,
        "Administrator" => true,
        WritingReviewer => Workflow.KindOf(transition.To) != ReviewStateKind.Approved && MayMake("Reviewer", transition),
        _ => Steps.Where(step => (string?)step["name"] == "Roles").SelectMany(step => step["Roles"]!.AsArray())
            .Where(entry => (string?)entry!["Name"] == role).SelectMany(entry => entry!["Permissions"]!.AsArray())
            .Any(permission => (string?)permission == transition.Permission),
    };

    private static Account AccountOf(string role) => role switch
    {
        "Editor" => DemoAccounts.Editor,
        "Administrator" => SiteHost.Administrator,
        _ => DemoAccounts.Reviewer,
    };

    /// <summary>A report that an editor, and where the role says so a reviewer, wrote, brought to the state by the shortest way.</summary>
    private async Task<string> BringToAsync(string state, string role)
    {
        var id = await site.WriteAsync(new Report($"Transitions {Guid.NewGuid():N}").Complete());
        if (role == WritingReviewer) await NewsroomSite.EditAsync(await site.ReviewerAsync(), id, form => form[Report.Input("Lead")] = "Corrigé.");

        foreach (var transition in WayTo(state))
        {
            var account = MayMake("Editor", transition) ? DemoAccounts.Editor : role == WritingReviewer ? SiteHost.Administrator : DemoAccounts.Reviewer;
            Assert.Equal("302", (await PostAsync(await site.SignedInAsync(account), id, transition.Name)).Verdict);
        }

        return id;
    }

    private static IEnumerable<ReviewTransition> WayTo(string state)
    {
        var ways = new Dictionary<string, ReviewTransition[]> { [Workflow.StateOf(ReviewStateKind.Draft)!.Name] = [] };
        while (!ways.ContainsKey(state))
        {
            foreach (var (from, way) in ways.ToList())
            {
                foreach (var transition in Workflow.Transitions.Where(transition => transition.From.Contains(from))) ways.TryAdd(transition.To, [.. way, transition]);
            }
        }

        return ways[state];
    }

    private async Task<Page> PostAsync(Visitor visitor, string id, string transition)
    {
        var hash = ContentHash.Of((await site.GetAsync(id))!);
        return await visitor.PostAsync(
            $"{Reviewing.ReviewPath(id)}/Decide",
            [("Transition", transition), ("Hash", hash), ("Comment", "Parce que."), .. Workflow.Checklist.Select(entry => ("Ticks", entry.Name))]);
    }

    private Task<string> StateAsync(string id) => site.Host.InScopeAsync(async services =>
        (await services.GetRequiredService<ReviewRecords>().FindAsync(id))?.State ?? "");
}
