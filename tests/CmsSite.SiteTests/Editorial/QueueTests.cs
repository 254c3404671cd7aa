using System.Globalization;
using CmsSite.Editorial.Reviews;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>What waits for whom, and who takes it.</summary>
public sealed class QueueTests(EditorialSite site) : IClassFixture<EditorialSite>, IAsyncLifetime
{
    private static readonly string Tomorrow = DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Visitor _editor = null!;
    private Visitor _reviewer = null!;
    private Visitor _second = null!;

    public async ValueTask InitializeAsync()
    {
        await site.AddSecondReviewerAsync();
        _editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        _reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        _second = await site.Host.SignInAsync(ReviewedSite.SecondReviewer);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var visitor in new[] { _editor, _reviewer, _second }) visitor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Claimed_item_leaves_the_queues_of_others_until_it_is_released()
    {
        var id = await _editor.SubmitReportAsync("File : pris en charge");
        Assert.Contains(id, await _second.QueueAsync("?order=Newest"));

        await _reviewer.AssignAsync("Claim", id);
        Assert.Contains(id, await _reviewer.QueueAsync("?order=Newest"));
        Assert.DoesNotContain(id, await _second.QueueAsync("?order=Newest"));
        Assert.Contains(id, await _second.QueueAsync("?order=Newest&all=true"));
        Assert.Contains("reviewer", await _second.ToldAsync(await _second.AssignAsync("Claim", id)), StringComparison.Ordinal);
        Assert.Equal("reviewer", (await RecordAsync(id)).ClaimedBy);

        await _reviewer.AssignAsync("Release", id);
        Assert.Contains(id, await _second.QueueAsync("?order=Newest"));
        Assert.Equal(["Claimed", "Released"], await HistoryAsync(id, "Claimed", "Released"));
    }

    [Fact]
    public async Task Of_two_who_claim_at_once_one_wins_and_the_other_is_told()
    {
        for (var round = 0; round < 5; round++)
        {
            var id = await _editor.SubmitReportAsync($"File : en même temps {round}");

            var answers = await Task.WhenAll(_reviewer.AssignAsync("Claim", id), _second.AssignAsync("Claim", id));

            var told = await Task.WhenAll(_reviewer.ToldAsync(answers[0]), _second.ToldAsync(answers[1]));
            var winner = (await RecordAsync(id)).ClaimedBy;
            var (lost, loser) = winner == "reviewer" ? (told[1], 1) : (told[0], 0);
            Assert.Contains($"{winner} s’en est déjà chargé", lost, StringComparison.Ordinal);
            Assert.DoesNotContain("s’en est déjà chargé", told[1 - loser], StringComparison.Ordinal);
            Assert.Single(await HistoryAsync(id, "Claimed"));
        }
    }

    [Fact]
    public async Task Who_has_changed_an_item_finds_it_in_no_queue_of_his_and_can_t_claim_it()
    {
        var id = await _editor.SubmitReportAsync("File : modifié par le relecteur");
        await NewsroomSite.EditAsync(_reviewer, id, form => form["ConferenceReportPart.Lead.Text"] = "Par le relecteur.");

        Assert.DoesNotContain(id, await _reviewer.QueueAsync("?order=Newest"));
        Assert.Contains(id, await _second.QueueAsync("?order=Newest"));
        await _reviewer.AssignAsync("Claim", id);
        Assert.Null((await RecordAsync(id)).ClaimedBy);

        var told = await _second.ToldAsync(await _second.AssignAsync("Assign", id, ("AssignedUser", "reviewer")));
        Assert.Contains("Personne : reviewer a modifié", told, StringComparison.Ordinal);
        Assert.Null((await RecordAsync(id)).AssignedUser);
    }

    [Fact]
    public async Task Item_is_assigned_to_a_person_or_a_role_with_a_date()
    {
        var id = await _editor.SubmitReportAsync("File : confié");

        await _reviewer.AssignAsync("Assign", id, ("AssignedUser", "REVIEWER2"));
        await _reviewer.AssignAsync("SetDue", id, ("DueDate", Tomorrow));

        var record = await RecordAsync(id);
        Assert.Equal("reviewer2", record.AssignedUser);
        Assert.DoesNotContain(id, await _reviewer.QueueAsync("?order=Newest"));
        Assert.Contains(id, await _second.QueueAsync("?due=Week"));
        Assert.DoesNotContain(id, await _second.QueueAsync("?due=Overdue"));
        Assert.DoesNotContain(id, await _second.QueueAsync("?due=None"));

        await _second.AssignAsync("Assign", id, ("AssignedRole", "Reviewer"));
        Assert.Contains(id, await _reviewer.QueueAsync("?order=Newest"));
        Assert.Equal(["Assigned", "DueDateSet", "Assigned"], await HistoryAsync(id, "Assigned", "DueDateSet"));

        await _reviewer.DecideAsync(id, "Approve");
        Assert.Null((await RecordAsync(id)).AssignedRole);
        Assert.Contains(id, await _reviewer.QueueAsync("?kind=ToPublish&order=Newest"));
    }

    [Theory]
    [InlineData("Assign", "AssignedUser", "nobody-of-that-name", "Personne :")]
    [InlineData("Assign", "AssignedUser", "reviewer@example.org.invalid", "Personne :")]
    [InlineData("Assign", "AssignedRole", "Anonymous", "Rôle :")]
    [InlineData("Assign", "AssignedRole", "", "Personne, rôle :")]
    [InlineData("SetDue", "DueDate", "2001-01-01", "Échéance :")]
    [InlineData("SetDue", "DueDate", "31/12/2099", "Échéance :")]
    public async Task What_is_wrong_is_said_by_the_name_of_its_field_and_nothing_is_stored(string act, string input, string value, string field)
    {
        var id = await _editor.SubmitReportAsync($"File : mal rempli {act} {value}");

        var told = await _reviewer.ToldAsync(await _reviewer.AssignAsync(act, id, (input, value)));

        Assert.Contains(field, told, StringComparison.Ordinal);
        var record = await RecordAsync(id);
        Assert.Null(record.AssignedUser ?? record.AssignedRole ?? record.DueUtc?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task What_could_not_be_taken_stands_in_the_queue_again_with_what_is_wrong_beside_it()
    {
        var id = await _editor.SubmitReportAsync("File : saisie gardée");
        var other = await _editor.SubmitReportAsync("File : pas cochée");

        var answer = await _reviewer.AssignAsync("Assign", id, ("AssignedUser", "personne-de-ce-nom"), ("DueDate", Tomorrow), ("ReturnUrl", ReviewedSite.Queue + "?order=Newest"));
        var page = await _reviewer.FollowAsync(answer);

        var form = page.FormWith("AssignedUser");
        Assert.Equal(("personne-de-ce-nom", Tomorrow), (form["AssignedUser"], form["DueDate"]));
        Assert.Equal([id], page.Document.QuerySelectorAll("input[name=Ids][checked]").Select(tick => tick.GetAttribute("value")));
        Assert.NotNull(page.Document.QuerySelector($"input[name=Ids][value='{other}']"));
        var person = page.Document.QuerySelector("#AssignedUser[aria-invalid=true][autofocus]")!;
        Assert.Contains("Personne :", page.TextOf("#" + person.GetAttribute("aria-describedby")), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#DueDate[aria-invalid]"));
        Assert.Empty((await _reviewer.GetAsync(ReviewedSite.Queue + "?order=Newest")).FormWith("AssignedUser")["AssignedUser"]);
    }

    [Fact]
    public async Task What_could_not_be_taken_stands_on_the_review_screen_again_and_on_no_other_item_s()
    {
        var id = await _editor.SubmitReportAsync("File : saisie gardée à l’écran");
        var other = await _editor.SubmitReportAsync("File : autre écran");
        var yesterday = DateTime.UtcNow.AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var page = await _reviewer.FollowAsync(await _reviewer.AssignAsync("SetDue", id, ("DueDate", yesterday), ("AssignedRole", "Reviewer"), ("ReturnUrl", Reviewing.ReviewPath(id))));

        var form = page.FormWith("AssignedUser");
        Assert.Equal((yesterday, "Reviewer"), (form["DueDate"], form["AssignedRole"]));
        Assert.NotNull(page.Document.QuerySelector(".assignment details[open] #DueDate[aria-invalid=true]"));
        await _reviewer.AssignAsync("SetDue", id, ("DueDate", yesterday), ("ReturnUrl", Reviewing.ReviewPath(id)));
        Assert.Empty((await _reviewer.GetAsync(Reviewing.ReviewPath(other))).FormWith("AssignedUser")["DueDate"]);
    }

    [Theory]
    [InlineData("Claim")]
    [InlineData("Assign")]
    [InlineData("SetDue")]
    public async Task Writer_may_do_nothing_of_it(string act)
    {
        var id = await _editor.SubmitReportAsync($"File : interdit {act}");

        var answer = await _editor.AssignAsync(act, id, ("AssignedUser", "reviewer"), ("DueDate", Tomorrow));

        Assert.Contains("403", answer.Verdict + answer.Location, StringComparison.Ordinal);
        var record = await RecordAsync(id);
        Assert.Null(record.ClaimedBy ?? record.AssignedUser ?? record.DueUtc?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("400", (await _reviewer.PostWithoutTokenAsync("/Admin/Editorial/Assign", ("Act", "Claim"), ("Ids", id))).Verdict);
    }

    [Fact]
    public async Task Writer_finds_what_to_mend_and_nothing_of_what_others_review()
    {
        var id = await _editor.SubmitReportAsync("File : à corriger");
        await _reviewer.DecideAsync(id, "RequestChanges", "À revoir.");

        Assert.Contains(id, await _editor.QueueAsync("?kind=ToMend&order=Newest"));
        Assert.Contains(id, await _editor.QueueAsync("?kind=ToReview&all=true&order=Newest"));
        Assert.DoesNotContain(id, await _second.QueueAsync("?kind=ToMend"));
        Assert.Contains(id, await _second.QueueAsync("?kind=ToMend&all=true&order=Newest"));
    }

    [Fact]
    public async Task Queue_is_narrowed_sorted_and_cut_into_pages()
    {
        var ids = new List<string>();
        for (var number = 0; number < 3; number++) ids.Add(await _editor.SubmitReportAsync($"Aaa file {number}"));
        await site.AsAsync(null, async services =>
        {
            var records = services.GetRequiredService<ReviewRecords>();
            var record = (await records.FindAsync(ids[1]))!;
            record.SinceUtc = record.SinceUtc.AddDays(-5);
            record.Culture = "ar";
            await records.SaveAsync(record);
            return true;
        });

        Assert.Equal(ids[1], (await _reviewer.QueueAsync())[0]);
        Assert.Equal(ids[1], Assert.Single(await _reviewer.QueueAsync("?days=3")));
        Assert.Equal(ids[1], Assert.Single(await _reviewer.QueueAsync("?language=ar")));
        Assert.Empty(await _reviewer.QueueAsync("?language=ar&days=7"));
        Assert.Equal(ids, (await _reviewer.QueueAsync("?order=Title")).Take(3));
        Assert.Empty(await _reviewer.QueueAsync("?page=99"));
        Assert.Equal("404", (await _reviewer.GetAsync(ReviewedSite.Queue + "?page=0")).Verdict);
        Assert.Equal("404", (await _reviewer.GetAsync(ReviewedSite.Queue + "?kind=Nonsense")).Verdict);
    }

    [Fact]
    public async Task Mention_is_found_by_who_is_mentioned()
    {
        var id = await _editor.SubmitReportAsync("File : mention");
        await _reviewer.PostAsync($"{Reviewing.ReviewPath(id)}/Say", ("Text", "Qu’en penses-tu, @reviewer2 ?"));

        Assert.Contains("Qu’en penses-tu", (await _second.GetAsync($"{ReviewedSite.Queue}?kind=Mentioned")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Qu’en penses-tu", (await _reviewer.GetAsync($"{ReviewedSite.Queue}?kind=Mentioned")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_says_how_much_waits()
    {
        await _editor.SubmitReportAsync("File : menu");
        var count = (await _reviewer.GetAsync(ReviewedSite.Queue)).Document.QuerySelector(".nav-tabs .active .badge")!.TextContent.Trim();

        Assert.Contains($"({count})", (await _reviewer.GetAsync("/Admin")).Words, StringComparison.Ordinal);
    }

    private Task<ReviewRecord> RecordAsync(string id) => site.AsAsync(null, async services => (await services.GetRequiredService<ReviewRecords>().FindAsync(id))!);

    private Task<IReadOnlyList<string>> HistoryAsync(string id, params string[] actions) => site.AsAsync(null, async services =>
        (IReadOnlyList<string>)[.. (await services.GetRequiredService<CmsSite.Editorial.History.HistoryReader>().GetAsync(new() { ContentItemId = id }, null, 100))
            .Select(entry => entry.Action).Where(actions.Contains).Reverse()]);
}
