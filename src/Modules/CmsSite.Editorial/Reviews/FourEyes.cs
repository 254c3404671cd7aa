using CmsSite.Editorial.Workflows;

namespace CmsSite.Editorial.Reviews;

/// <summary>
/// The rule that nothing is public that two people have not seen. It looks at who wrote and who approved this very content, and at
/// nothing else: states and buttons are for people.
/// </summary>
public static class FourEyes
{
    /// <summary>Whether content with this hash may be published.</summary>
    /// <param name="record">Who wrote and who approved.</param>
    /// <param name="hash">The hash of what would be published.</param>
    /// <param name="stages">The reviews it must have passed.</param>
    public static bool IsSatisfied(ReviewRecord record, string hash, IReadOnlyList<ReviewStage> stages)
    {
        if (hash == record.PublishedHash && hash.Length > 0)
        {
            // It has been public as it is.
            return true;
        }

        var approvers = ApproversOf(record, hash).Select(approval => approval.UserId).Distinct(StringComparer.Ordinal).Count();

        return stages.Count > 0
            && stages.All(stage => IsPassed(record, hash, stage))
            && approvers >= (record.ChangedByNobody || record.Contributors.Count == 0 ? 2 : 1);
    }

    /// <summary>Whether this content has the approvals that a stage asks for.</summary>
    public static bool IsPassed(ReviewRecord record, string hash, ReviewStage stage)
    {
        var given = ApproversOf(record, hash).Where(approval => approval.Stage == stage.Name).ToList();

        return stage.Rule == StageRule.AllOf
            ? stage.Reviewers.Count > 0 && stage.Reviewers.All(name => given.Exists(approval => name.Equals(approval.UserName, StringComparison.OrdinalIgnoreCase)))
            : given.Count > 0;
    }

    /// <summary>Whether the user may approve: nobody does who has changed the item since its last publication.</summary>
    public static bool MayApprove(ReviewRecord record, string userId) =>
        userId.Length > 0 && !record.Contributors.Contains(userId, StringComparer.Ordinal);

    /// <summary>Whether the user has approved this very content at a stage already.</summary>
    public static bool HasApproved(ReviewRecord record, string hash, string stage, string userId) =>
        record.Approvals.Exists(approval => approval.Hash == hash && approval.Stage == stage && approval.UserId == userId);

    /// <summary>The stage that waits for an approval of this content; null where all have passed.</summary>
    public static ReviewStage? NextStage(ReviewRecord record, string hash, IReadOnlyList<ReviewStage> stages) =>
        stages.FirstOrDefault(stage => !IsPassed(record, hash, stage))
        ?? (IsSatisfied(record, hash, stages) || stages.Count == 0 ? null : stages[^1]);

    // Who has changed the item since is no longer a second pair of eyes, even for what he had approved before.
    private static IEnumerable<Approval> ApproversOf(ReviewRecord record, string hash) =>
        record.Approvals.Where(approval => approval.Hash == hash && hash.Length > 0 && MayApprove(record, approval.UserId));
}
