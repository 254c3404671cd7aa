using CmsSite.Editorial.Workflows;

namespace CmsSite.Editorial.Reviews;

/// <summary>What a change, a publication or a withdrawal of an item does to its record.</summary>
public static class ReviewChanges
{
    /// <summary>Notes that the working version may have changed.</summary>
    /// <param name="record">The item's record.</param>
    /// <param name="workflow">The workflow that the item follows.</param>
    /// <param name="hash">The hash of the working version now.</param>
    /// <param name="userId">Who changed it; null for nobody.</param>
    /// <param name="utc">When.</param>
    /// <returns>Whether it had changed.</returns>
    public static bool Changed(this ReviewRecord record, ReviewWorkflow workflow, string hash, string? userId, DateTime utc)
    {
        if (record.WorkingHash == hash)
        {
            return false;
        }

        record.WorkingHash = hash;

        Contribute(record, userId);

        if (record.ClaimedById == userId)
        {
            // Who writes it can't review it any more.
            (record.ClaimedBy, record.ClaimedById) = (null, null);
        }

        SendBack(record, workflow, utc);

        return true;
    }

    /// <summary>
    /// Notes that a file has another content than it had: what was approved with it, or public, is not what a reader would see now. No page
    /// that is public or under review shows the file, or it would not have been let in.
    /// </summary>
    /// <param name="record">The item's record.</param>
    /// <param name="file">The file's key.</param>
    /// <param name="userId">Who replaced it; null for nobody.</param>
    public static void FileReplaced(this ReviewRecord record, string file, string? userId)
    {
        record.Approvals.RemoveAll(approval => approval.Files.Contains(file));

        if (record.PublishedFiles.Contains(file))
        {
            (record.PublishedHash, record.PublishedFiles) = ("", []);
        }

        Contribute(record, userId);
    }

    /// <summary>Notes that the working version was published.</summary>
    public static void Published(this ReviewRecord record, ReviewWorkflow workflow, string hash, DateTime utc)
    {
        record.WorkingHash = record.PublishedHash = hash;
        record.Contributors.Clear();
        record.Approvals.Clear();
        record.Ticks.Clear();
        record.ChangedByNobody = false;
        record.MoveTo(workflow, ReviewStateKind.Published, utc);
    }

    /// <summary>Notes that a draft was thrown away and the published version is the working one again.</summary>
    public static void Discarded(this ReviewRecord record, ReviewWorkflow workflow, DateTime utc) =>
        record.Published(workflow, record.PublishedHash, utc);

    /// <summary>Moves the record to the workflow's first state of a kind.</summary>
    public static void MoveTo(this ReviewRecord record, ReviewWorkflow workflow, ReviewStateKind kind, DateTime utc) =>
        record.MoveTo(workflow, workflow.StateOf(kind)?.Name ?? "", utc);

    /// <summary>Moves the record to a state.</summary>
    public static void MoveTo(this ReviewRecord record, ReviewWorkflow workflow, string state, DateTime utc)
    {
        var kind = workflow.KindOf(state);
        var stage = kind == ReviewStateKind.Review ? StageOf(record, workflow)?.Name : null;

        if (record.State != state || record.Stage != stage)
        {
            Leave(record, kind, isAtNextStage: record.Stage is not null && stage is not null);
            record.SinceUtc = utc;
        }

        (record.Workflow, record.State, record.Kind, record.Stage) = (workflow.Name, state, kind, stage);
        record.SentBackReason = null;
    }

    /// <summary>
    /// Puts the record where a workflow that was changed has a place for it: in the state that bears its state's name or else means the
    /// same, but never among what is approved unless its approvals suffice now.
    /// </summary>
    /// <param name="record">The item's record.</param>
    /// <param name="workflow">The workflow that its type follows now; null where it follows none.</param>
    /// <param name="utc">When.</param>
    /// <returns>Whether that changed it.</returns>
    public static bool Refile(this ReviewRecord record, ReviewWorkflow? workflow, DateTime utc)
    {
        if (workflow is null)
        {
            var followed = record.Workflow.Length > 0;
            record.Workflow = "";
            record.Release();

            return followed;
        }

        var before = (record.Workflow, record.State, record.Kind, record.Stage);
        var (reason, isApproved) = (record.SentBackReason, FourEyes.IsSatisfied(record, record.WorkingHash, workflow.Stages));
        var kind = record.Kind switch
        {
            ReviewStateKind.Approved when !isApproved => ReviewStateKind.Review,
            ReviewStateKind.Review when isApproved && record.WorkingHash != record.PublishedHash => ReviewStateKind.Approved,
            _ => record.Kind,
        };
        var state = workflow.States.FirstOrDefault(known => known.Name == record.State && known.Kind == kind) ?? workflow.StateOf(kind);

        record.MoveTo(workflow, state?.Name ?? "", utc);
        record.SentBackReason = kind == before.Kind ? reason : null;

        return before != (record.Workflow, record.State, record.Kind, record.Stage);
    }

    private static void Contribute(ReviewRecord record, string? userId)
    {
        if (string.IsNullOrEmpty(userId))
        {
            record.ChangedByNobody = true;
        }
        else if (!record.Contributors.Contains(userId))
        {
            record.Contributors.Add(userId);
        }
    }

    // What needs no approval any more, since it was public as it is, is looked at all the same where somebody submits it.
    private static ReviewStage? StageOf(ReviewRecord record, ReviewWorkflow workflow) =>
        FourEyes.NextStage(record, record.WorkingHash, workflow.Stages) ?? (workflow.Stages.Count > 0 ? workflow.Stages[^1] : null);

    // Who has claimed it, or was to do something about it, has done so. What comes back to be mended goes to the same reviewer again.
    private static void Leave(ReviewRecord record, ReviewStateKind kind, bool isAtNextStage)
    {
        (record.ClaimedBy, record.ClaimedById) = (null, null);

        if (isAtNextStage || kind is ReviewStateKind.Approved or ReviewStateKind.Published or ReviewStateKind.Archived)
        {
            record.Release();
        }

        if (kind is ReviewStateKind.Published or ReviewStateKind.Archived)
        {
            record.DueUtc = null;
        }
    }

    // What was approved is no longer what there is. A review that is under way goes on from its first stage.
    private static void SendBack(ReviewRecord record, ReviewWorkflow workflow, DateTime utc)
    {
        switch (workflow.KindOf(record.State))
        {
            case ReviewStateKind.Review:
                record.MoveTo(workflow, record.State, utc);
                break;

            case ReviewStateKind.Approved:
                record.MoveTo(workflow, ReviewStateKind.Draft, utc);
                record.SentBackReason = SentBackReasons.ChangedAfterApproval;
                break;

            case ReviewStateKind.Published or ReviewStateKind.Archived:
                record.MoveTo(workflow, ReviewStateKind.Draft, utc);
                break;
        }
    }
}

/// <summary>Why the rules send an item back; the texts that people read are translated from these.</summary>
public static class SentBackReasons
{
    /// <summary>The item was changed after it had been approved.</summary>
    public const string ChangedAfterApproval = "ChangedAfterApproval";
}
