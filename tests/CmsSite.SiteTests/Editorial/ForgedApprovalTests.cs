using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CmsSite.Editorial.Reviews;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>An approval that somebody writes into the item itself counts for nothing, by whatever road.</summary>
public sealed class ForgedApprovalTests(NewsroomSite site)
{
    [Fact]
    public async Task Approval_in_an_imported_item_is_without_effect()
    {
        var id = "4f0rged" + Guid.NewGuid().ToString("N")[..19];
        var item = Forge(new Report($"Forgé par recette {id}").Complete().ToItem(id));

        await site.Host.RunRecipeAsync(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(item) });

        await AssertNotApprovedAsync(id);
    }

    [Fact]
    public async Task Approval_in_a_posted_form_is_without_effect()
    {
        var id = await site.WriteAsync(new Report($"Forgé par formulaire {Guid.NewGuid():N}").Complete());

        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form =>
        {
            foreach (var prefix in new[] { "", "ReviewRecord.", "ReviewPart.", "ReviewState." })
            {
                form.Forge($"{prefix}State", "Approved").Forge($"{prefix}StateName", "Approved").Forge($"{prefix}PublishedHash", new string('0', 64));
                foreach (var (name, value) in new[] { ("Stage", "Review"), ("UserId", "reviewer"), ("UserName", "reviewer"), ("Hash", "") }) form.Forge($"{prefix}Approvals[0].{name}", value);
            }
        });

        await AssertNotApprovedAsync(id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Approval_in_what_is_sent_to_the_api_is_without_effect(bool isKnown)
    {
        Assert.SkipUnless(RepositoryFolder.CmsHost == "OrchardCore", "The embedded host has no /api/content.");
        var title = $"Forgé par API {Guid.NewGuid():N}";
        var item = Forge(new Report(title).Complete().ToItem(isKnown ? await site.WriteAsync(new Report(title).Complete()) : ""));
        if (!isKnown) item.Remove("ContentItemId");
        using var application = site.Host.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/content") { Content = new StringContent(item.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "any");

        var answer = await application.SendAsync(request);

        if (answer.Verdict == "200") await AssertNotApprovedAsync((string)JsonNode.Parse(answer.Text)!["ContentItemId"]!);
        else Assert.Equal(("403", isKnown ? 1 : 0), (answer.Verdict, await site.CountAsync(title)));
    }

    // What the item would have to say, if anything were read from it.
    private static JsonObject Forge(JsonObject item)
    {
        var record = new JsonObject
        {
            ["State"] = "Approved",
            ["WorkingHash"] = new string('0', 64),
            ["Approvals"] = new JsonArray(new JsonObject { ["Stage"] = "Review", ["UserId"] = "reviewer", ["UserName"] = "reviewer", ["Hash"] = new string('0', 64) }),
        };
        foreach (var name in new[] { "ReviewRecord", "ReviewPart", "Review" }) item[name] = record.DeepClone();
        foreach (var (name, value) in record) item[name] = value!.DeepClone();
        return item;
    }

    private async Task AssertNotApprovedAsync(string id)
    {
        var reviewer = await site.ReviewerAsync();
        var record = await site.Host.InScopeAsync(services => services.GetRequiredService<ReviewRecords>().FindAsync(id));

        Assert.Equal("Lp", await site.VersionsAsync(id));
        Assert.Equal("Draft", record!.State);
        Assert.Empty(record.Approvals);
        Assert.Equal("403", (await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish")).Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(id));
    }
}
