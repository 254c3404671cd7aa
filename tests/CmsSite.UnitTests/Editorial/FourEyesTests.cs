using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using CmsSite.Testing.Editorial;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.Editorial;

public sealed class FourEyesTests
{
    private static readonly ReviewWorkflow Workflow = new()
    {
        Name = "w",
        States = [.. Enum.GetValues<ReviewStateKind>().Select(kind => new ReviewState(kind.ToString(), "", kind))],
        Stages = [new ReviewStage { Name = "language" }, new ReviewStage { Name = "protocol", Rule = StageRule.AllOf, Reviewers = ["u1", "u2"] }],
    };

    private static readonly ReviewWorkflow OneStage = Workflow with { Stages = [new ReviewStage { Name = "review" }] };

    [Fact]
    public void Writer_alone_publishes_nothing()
    {
        var record = Written("h1", "u1");

        Approve(record, OneStage, "u1", "h1");

        Assert.False(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));
    }

    [Fact]
    public void Second_person_lets_exactly_what_was_read_be_published()
    {
        var record = Written("h1", "u1");

        Approve(record, OneStage, "u2", "h1");

        Assert.True(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));
        Assert.False(FourEyes.IsSatisfied(record, "h2", OneStage.Stages));
    }

    [Fact]
    public void Approver_who_then_writes_is_no_second_person_even_when_the_text_is_as_it_was()
    {
        var record = Written("h1", "u1");
        Approve(record, OneStage, "u2", "h1");

        record.Changed(OneStage, "h2", "u2", default);
        record.Changed(OneStage, "h1", "u1", default);

        Assert.False(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));
    }

    [Fact]
    public void Change_by_nobody_takes_two_approvers()
    {
        var record = Written("h1", null);

        Approve(record, OneStage, "u1", "h1");
        Assert.False(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));

        Approve(record, OneStage, "u2", "h1");
        Assert.True(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));
    }

    [Fact]
    public void Change_after_approval_sends_the_item_back_and_says_why()
    {
        var record = Written("h1", "u1");
        record.MoveTo(OneStage, ReviewStateKind.Approved, default);

        record.Changed(OneStage, "h2", "u1", default);

        Assert.Equal("Draft", record.State);
        Assert.Equal(SentBackReasons.ChangedAfterApproval, record.SentBackReason);
    }

    [Fact]
    public void Stages_are_passed_one_after_the_other_and_all_of_a_stage_means_all()
    {
        var record = Written("h1", "u9");
        Assert.Equal("language", FourEyes.NextStage(record, "h1", Workflow.Stages)?.Name);

        Approve(record, Workflow, "u3", "h1", "language");
        Approve(record, Workflow, "u1", "h1", "protocol");
        Assert.Equal("protocol", FourEyes.NextStage(record, "h1", Workflow.Stages)?.Name);

        Approve(record, Workflow, "u2", "h1", "protocol");
        Assert.Null(FourEyes.NextStage(record, "h1", Workflow.Stages));
        Assert.True(FourEyes.IsSatisfied(record, "h1", Workflow.Stages));
    }

    [Fact]
    public void What_was_public_may_be_public_again()
    {
        var record = Written("h1", "u1");
        record.Published(OneStage, "h1", default);
        record.MoveTo(OneStage, ReviewStateKind.Archived, default);

        Assert.True(FourEyes.IsSatisfied(record, "h1", OneStage.Stages));
    }

    /// <summary>Random people write, approve, object, publish by review and without and throw drafts away in any order; a plain list of what happened judges each publication.</summary>
    [Fact]
    public void Nothing_is_published_that_two_people_did_not_write_and_approve()
    {
        var steps = Gen.Elements("write", "write", "write", "approve", "approve", "approve", "publish", "publish", "object", "emergency", "discard")
            .SelectMany(_ => Gen.Choose(0, 3), (what, user) => (what, user))
            .SelectMany(_ => Gen.Choose(1, 3), (step, text) => (step.what, step.user, text))
            .ListOf();

        Prop.ForAll(steps.ToArbitrary(), all =>
        {
            var record = new ReviewRecord();
            record.MoveTo(OneStage, ReviewStateKind.Draft, default);
            var model = new PlainReview();

            foreach (var (what, user, text) in all)
            {
                var userId = user == 0 ? null : $"u{user}";
                switch (what)
                {
                    case "write":
                        record.Changed(OneStage, $"h{text}", userId, default);
                        model.Write(userId, $"h{text}");
                        break;
                    case "approve" when userId is not null:
                        Approve(record, OneStage, userId, record.WorkingHash);
                        model.Approve(userId);
                        break;
                    case "publish" when FourEyes.IsSatisfied(record, record.WorkingHash, OneStage.Stages):
                        Assert.True(model.MayBePublished(), string.Join(", ", all));
                        record.Published(OneStage, record.WorkingHash, default);
                        model.Publish();
                        break;
                    case "publish":
                        Assert.False(model.MustBePublishable(), string.Join(", ", all));
                        break;
                    case "object":
                        DecisionEffects.Before(record, new(), ReviewStateKind.Changes);
                        model.TakeBack();
                        break;
                    case "emergency" when record.WorkingHash.Length > 0:
                        record.Published(OneStage, record.WorkingHash, default);
                        model.Publish();
                        break;
                    case "discard" when record.PublishedHash.Length > 0:
                        record.Discarded(OneStage, default);
                        model.Discard();
                        break;
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static ReviewRecord Written(string hash, string? userId)
    {
        var record = new ReviewRecord();
        record.MoveTo(OneStage, ReviewStateKind.Draft, default);
        record.Changed(OneStage, hash, userId, default);

        return record;
    }

    private static void Approve(ReviewRecord record, ReviewWorkflow workflow, string userId, string hash, string? stage = null) =>
        record.Approvals.Add(new Approval(stage ?? workflow.Stages[0].Name, userId, userId, hash, default));
}
