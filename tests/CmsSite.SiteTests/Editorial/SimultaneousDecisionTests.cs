using CmsSite.Conferences.Reports;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Two people act on the same item at the same moment.</summary>
public sealed class SimultaneousDecisionTests(NewsroomSite site)
{
    private const int Pairs = 15;
    private const string Read = "Ce qui a été lu.";
    private const string Unread = "Ce que personne n’a relu.";

    [Theory]
    [InlineData("Approve", "Approve", "Approved", "")]
    [InlineData("Approve", "RequestChanges", "Approved", "ChangesRequested")]
    [InlineData("Publish", "Publish", "Published", "")]
    [InlineData("Publish", "RequestChanges", "Published", "ChangesRequested")]
    public async Task Of_two_decisions_at_once_one_is_taken_and_the_other_is_shown_what_happened(string mine, string theirs, string afterMine, string afterTheirs)
    {
        using var first = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var second = await site.Host.SignInAsync(SiteHost.Administrator);

        for (var pair = 0; pair < Pairs; pair++)
        {
            var id = await PreparedAsync(isApproved: mine == "Publish");
            var entries = await EntriesAsync(id);
            var one = (await first.DecisionFormAsync(id)).Fill([new("Comment", "De l’une.")]);
            var other = (await second.DecisionFormAsync(id)).Fill([new("Comment", "De l’autre.")]);

            var pages = await Task.WhenAll(Task.Run(() => first.SubmitAsync(one, mine)), Task.Run(() => second.SubmitAsync(other, theirs)));

            // Changes may still be asked for after the approval.
            var state = await StateAsync(id);
            var taken = pages.Count(page => page.Verdict == "302");
            if (mine == "Approve" && theirs == "RequestChanges" && taken == 2) Assert.Equal(afterTheirs, state);
            else Assert.Equal(1, taken);
            Assert.All(pages.Where(page => page.Verdict != "302"), page => Assert.Single(page.Document.QuerySelectorAll("[role=alert] li")));
            Assert.Contains(state, new[] { afterMine, afterTheirs });
            Assert.Equal(entries + taken, await EntriesAsync(id));
            Assert.Equal(state == "Published", await PublishedLeadAsync(id) is not null);
        }
    }

    [Fact]
    public async Task Edit_that_races_the_approval_leaves_nothing_approved_that_nobody_has_read()
    {
        using var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);

        for (var pair = 0; pair < Pairs; pair++)
        {
            var id = await PreparedAsync(isApproved: false);
            var approval = await reviewer.DecisionFormAsync(id);
            var edit = (await NewsroomSite.EditFormAsync(editor, id)).Fill([new(Report.Input("Lead"), Unread)]);

            var pages = await Task.WhenAll(Task.Run(() => reviewer.SubmitAsync(approval, "Approve")), Task.Run(() => editor.SubmitAsync(edit, "submit.Save")));

            // Approved before it was changed it is sent back; else the approval was for a text that there is no longer.
            Assert.Equal("302", pages[1].Verdict);
            Assert.Equal(pages[0].Verdict == "302" ? "Draft" : "InReview", await StateAsync(id));
            Assert.Equal("403", (await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish")).Verdict);
            Assert.Null(await PublishedLeadAsync(id));
        }
    }

    [Fact]
    public async Task Edit_that_races_the_publication_is_not_published_with_it()
    {
        using var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);

        for (var pair = 0; pair < Pairs; pair++)
        {
            var id = await PreparedAsync(isApproved: true);
            var publication = await reviewer.DecisionFormAsync(id);
            var edit = (await NewsroomSite.EditFormAsync(editor, id)).Fill([new(Report.Input("Lead"), Unread)]);

            await Task.WhenAll(Task.Run(() => reviewer.SubmitAsync(publication, "Publish")), Task.Run(() => editor.SubmitAsync(edit, "submit.Save")));

            Assert.Contains(await PublishedLeadAsync(id), new[] { null, Read });
        }
    }

    private async Task<string> PreparedAsync(bool isApproved)
    {
        var id = await site.WriteAsync(new Report($"En même temps {Guid.NewGuid():N}").Complete().With("Lead", Read));
        if (isApproved) await site.ApproveAsync(id);
        else await (await site.EditorAsync()).DecideAsync(id, "Submit");
        return id;
    }

    private async Task<string?> PublishedLeadAsync(string id) => (await site.GetAsync(id, VersionOptions.Published))?.GetOrCreate<ConferenceReportPart>().Lead.Text;

    private Task<string> StateAsync(string id) => site.Host.InScopeAsync(async services => (await services.GetRequiredService<ReviewRecords>().FindAsync(id))!.State);

    private Task<int> EntriesAsync(string id) => site.Host.InScopeAsync(services =>
        services.GetRequiredService<ISession>().QueryIndex<HistoryIndex>(row => row.ContentItemId == id).CountAsync());
}
