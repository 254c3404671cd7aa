using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;

namespace CmsSite.UnitTests.Editorial;

public sealed class ReviewChangesTests
{
    private static readonly ReviewWorkflow Workflow = new()
    {
        Name = "w",
        States = [.. Enum.GetValues<ReviewStateKind>().Select(kind => new ReviewState(kind.ToString(), "", kind))],
        Stages = [new ReviewStage { Name = "language" }, new ReviewStage { Name = "protocol" }],
    };

    private static readonly DateTime Then = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Now = Then.AddDays(1);

    [Fact]
    public void Next_stage_is_nobody_s_yet_and_waits_since_now()
    {
        var record = InReview();
        (record.ClaimedBy, record.AssignedUser) = ("u2", "u2");

        record.Approvals.Add(new("language", "u2", "u2", "h1", Now));
        record.MoveTo(Workflow, "Review", Now);

        Assert.Equal(("protocol", Now), (record.Stage, record.SinceUtc));
        Assert.Null(record.ClaimedBy ?? record.AssignedUser);
    }

    [Fact]
    public void What_is_sent_back_to_be_mended_stays_with_its_reviewer_and_keeps_its_date()
    {
        var record = InReview();
        (record.ClaimedBy, record.AssignedUser, record.DueUtc) = ("u2", "u2", Now);

        record.MoveTo(Workflow, ReviewStateKind.Changes, Now);

        Assert.Equal((null, "u2", Now), (record.ClaimedBy, record.AssignedUser, record.DueUtc));
        record.MoveTo(Workflow, ReviewStateKind.Published, Now);
        Assert.Null(record.AssignedUser ?? record.DueUtc?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Reviewer_who_changes_what_he_claimed_has_it_no_longer()
    {
        var record = InReview();
        (record.ClaimedBy, record.ClaimedById) = ("two", "u2");

        record.Changed(Workflow, "h2", "u3", Now);
        Assert.Equal("two", record.ClaimedBy);
        record.Changed(Workflow, "h3", "u2", Now);

        Assert.Null(record.ClaimedBy);
    }

    [Fact]
    public void Released_claim_leaves_the_item_to_the_role_that_had_it()
    {
        var record = InReview();
        (record.AssignedRole, record.ClaimedBy) = ("Reviewer", "u2");

        Assert.Equal("u2", record.GiveUp());
        Assert.Equal("Reviewer", record.AssignedRole);
        Assert.Equal("Reviewer", record.GiveUp());
        Assert.Null(record.GiveUp());
    }

    [Fact]
    public void What_was_public_as_it_is_can_be_approved_again_where_it_is_submitted()
    {
        var record = InReview();
        record.Published(Workflow, "h1", Then);
        record.MoveTo(Workflow, ReviewStateKind.Archived, Then);

        record.MoveTo(Workflow, ReviewStateKind.Review, Now);

        Assert.Equal("language", record.Stage);
    }

    [Theory]
    [InlineData(ReviewStateKind.Draft)]
    [InlineData(ReviewStateKind.Review)]
    [InlineData(ReviewStateKind.Changes)]
    [InlineData(ReviewStateKind.Published)]
    [InlineData(ReviewStateKind.Archived)]
    public void Workflow_with_other_names_takes_an_item_where_the_same_is_meant(ReviewStateKind kind)
    {
        var record = InReview();
        record.MoveTo(Workflow, kind, Then);
        var renamed = Workflow with { States = [.. Workflow.States.Select(state => state with { Name = state.Name + "2" })] };

        Assert.True(record.Refile(renamed, Now));
        Assert.Equal((kind, kind + "2"), (record.Kind, record.State));
        Assert.False(record.Refile(renamed, Now));
    }

    [Fact]
    public void Approved_item_is_refiled_no_nearer_to_the_public_than_its_approvals_carry_it()
    {
        var record = InReview();
        foreach (var (stage, user) in new[] { ("language", "u2"), ("protocol", "u3") }) record.Approvals.Add(new(stage, user, user, "h1", Then));
        record.MoveTo(Workflow, ReviewStateKind.Approved, Then);

        record.Refile(Workflow, Now);
        Assert.Equal(ReviewStateKind.Approved, record.Kind);
        record.Refile(Workflow with { Stages = [.. Workflow.Stages, new ReviewStage { Name = "law" }] }, Now);
        Assert.Equal((ReviewStateKind.Review, "law"), (record.Kind, record.Stage));
        record.Refile(Workflow, Now);
        Assert.Equal(ReviewStateKind.Approved, record.Kind);
    }

    [Fact]
    public void Item_of_a_type_without_a_workflow_is_in_no_queue_and_nobody_s()
    {
        var record = InReview();
        record.AssignedRole = "Reviewer";

        Assert.True(record.Refile(null, Now));
        Assert.Equal(("", null), (record.Workflow, record.AssignedRole));
        Assert.False(record.Refile(null, Now));
    }

    private static ReviewRecord InReview()
    {
        var record = new ReviewRecord();
        record.MoveTo(Workflow, ReviewStateKind.Draft, Then);
        record.Changed(Workflow, "h1", "u1", Then);
        record.MoveTo(Workflow, ReviewStateKind.Review, Then);

        return record;
    }
}
