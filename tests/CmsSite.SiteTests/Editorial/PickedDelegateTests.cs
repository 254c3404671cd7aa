using System.Text.Json.Nodes;
using CmsSite.Editorial.Reviews;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>The report's editor does not publish a delegate who is reviewed first: its button submits.</summary>
public sealed class PickedDelegateTests(NewsroomSite site)
{
    [Fact]
    public async Task Button_submits_the_delegate_and_says_so()
    {
        var person = await site.WriteDelegateAsync();
        var reviewer = await site.ReviewerAsync();

        var answer = await reviewer.PostAsync($"/Admin/Conferences/Publish/{person.Id}");

        Assert.Equal("200", answer.Verdict);
        Assert.Contains(person.Name, (string)JsonNode.Parse(answer.Text)!["message"]!, StringComparison.Ordinal);
        Assert.Equal("Lp", await site.VersionsAsync(person.Id));
        Assert.Equal("InReview", await StateAsync(person.Id));

        var again = await (await site.EditorAsync()).PostAsync($"/Admin/Conferences/Publish/{person.Id}");
        Assert.Equal("200", again.Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(person.Id));
    }

    [Fact]
    public async Task Delegate_who_lacks_something_is_not_submitted_and_what_is_missing_is_said()
    {
        var person = await site.WriteDelegateAsync(position: "");

        var answer = await (await site.EditorAsync()).PostAsync($"/Admin/Conferences/Publish/{person.Id}");

        Assert.Equal("400", answer.Verdict);
        Assert.NotEmpty(JsonNode.Parse(answer.Text)!["errors"]!.AsArray());
        Assert.Equal("Draft", await StateAsync(person.Id) ?? "Draft");
    }

    [Fact]
    public async Task Button_publishes_who_has_been_approved()
    {
        var person = await site.WriteDelegateAsync();
        await site.ApproveAsync(person.Id);

        Assert.Equal("204", (await (await site.ReviewerAsync()).PostAsync($"/Admin/Conferences/Publish/{person.Id}")).Verdict);
        Assert.Equal("LP", await site.VersionsAsync(person.Id));
    }

    [Fact]
    public async Task Report_is_reviewed_beside_its_delegate_and_public_only_after()
    {
        var person = await site.WriteDelegateAsync();
        var id = await WriteReportAsync("Relu avec sa déléguée", person);
        var (editor, reviewer) = (await site.EditorAsync(), await site.ReviewerAsync());

        Assert.Equal("200", (await editor.TryToDecideAsync(id, "Submit")).Verdict);
        await editor.PostAsync($"/Admin/Conferences/Publish/{person.Id}");
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");

        Assert.Equal("200", (await reviewer.TryToDecideAsync(id, "Publish")).Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(id));
        await reviewer.DecideAsync(person.Id, "Approve");
        await reviewer.DecideAsync(person.Id, "Publish");
        await reviewer.DecideAsync(id, "Publish");
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Editor_finds_the_button_in_the_report()
    {
        var person = await site.WriteDelegateAsync();
        var id = await WriteReportAsync("Avec une déléguée à relire", person);

        var page = await (await site.EditorAsync()).GetAsync(NewsroomSite.EditPath(id));

        var entry = page.Document.QuerySelector($"[data-set='{person.Set}']")!;
        Assert.Equal("Le soumettre aussi à relecture", entry.QuerySelector("[data-picked-publish]")!.TextContent.Trim());
    }

    private async Task<string> WriteReportAsync(string title, TestDelegate person)
    {
        var id = await site.WriteAsync(new Report(title).Complete());
        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form
            .Forge("Delegation.Prefixes", "Delegation-0").Forge("Delegation.ContentTypes", "DelegationMember").Forge("Delegation.ContentItems", "new0")
            .Forge("Delegation-0.DelegationMemberPart.Delegate.LocalizationSets", person.Set).Forge("Delegation-0.DelegationMemberPart.Role.Text", "Member"));

        return id;
    }

    private Task<string?> StateAsync(string id) => site.Host.InScopeAsync(async services => (await services.GetRequiredService<ReviewRecords>().FindAsync(id))?.State);
}
