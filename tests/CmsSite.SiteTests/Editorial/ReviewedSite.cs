using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>People and pages that tests of queues and stages have in common.</summary>
internal static class ReviewedSite
{
    public const string Queue = "/Admin/Editorial";

    private const string Act = "/Admin/Editorial/Assign";

    /// <summary>Another reviewer, with the demo reviewer's password.</summary>
    public static Account SecondReviewer { get; } = new("Reviewer", "reviewer2", DemoAccounts.Reviewer.Password);

    /// <summary>Makes the second reviewer's account.</summary>
    public static Task AddSecondReviewerAsync(this EditorialSite site)
    {
        var development = JsonNode.Parse(NewsroomSite.Recipes.Single(recipe => recipe.Key.StartsWith("development", StringComparison.Ordinal)).Value)!;
        var users = development["steps"]!.AsArray().Single(step => (string?)step!["name"] == "Users")!["Users"]!.AsArray();
        var user = users.Single(user => (string?)user!["UserName"] == DemoAccounts.Reviewer.UserName)!.DeepClone().AsObject();
        user["UserId"] = "4dem0rev1ewer0000000000002";
        user["UserName"] = SecondReviewer.UserName;
        user["NormalizedUserName"] = SecondReviewer.UserName.ToUpperInvariant();
        user["Email"] = "reviewer2@example.org";
        user["NormalizedEmail"] = "REVIEWER2@EXAMPLE.ORG";

        return site.Host.RunRecipeAsync(new JsonObject { ["name"] = "Users", ["Users"] = new JsonArray(user) });
    }

    /// <summary>Writes a complete report and submits it for review.</summary>
    public static async Task<string> SubmitReportAsync(this Visitor writer, string title)
    {
        var id = NewsroomSite.IdOf(await writer.SubmitAsync((await NewsroomSite.NewFormAsync(writer)).Fill(new Report(title).Complete().Inputs), "submit.Save"));
        await writer.DecideAsync(id, "Submit");

        return id;
    }

    /// <summary>Does something about whose an item is.</summary>
    public static Task<Page> AssignAsync(this Visitor visitor, string act, string id, params (string Name, string Value)[] values) =>
        visitor.PostAsync(Act, [("Act", act), ("Ids", id), .. values]);

    /// <summary>What the site says on the next page about what was just done.</summary>
    public static async Task<string> ToldAsync(this Visitor visitor, Page answer) => (await visitor.FollowAsync(answer)).Words;

    /// <summary>The ids of the items that a queue's page shows, in order.</summary>
    public static async Task<IReadOnlyList<string>> QueueAsync(this Visitor visitor, string query = "") =>
        [.. (await visitor.GetAsync(Queue + query)).Document.QuerySelectorAll("[data-item]").Select(row => row.GetAttribute("data-item")!)];
}
