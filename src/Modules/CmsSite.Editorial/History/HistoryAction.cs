namespace CmsSite.Editorial.History;

/// <summary>What somebody did. Stored by name: names stay, and new ones are added at the end.</summary>
public enum HistoryAction
{
    /// <summary>An item was written.</summary>
    Created,

    /// <summary>An item's content was changed.</summary>
    Changed,

    /// <summary>An item came with an import.</summary>
    Imported,

    /// <summary>An item was made as a copy of another.</summary>
    Cloned,

    /// <summary>An item received values that its languages share, when another language of it was published.</summary>
    SharedValuesReceived,

    /// <summary>A draft was thrown away.</summary>
    DraftDiscarded,

    /// <summary>A former version was made the draft again.</summary>
    Restored,

    /// <summary>An item was removed.</summary>
    Removed,

    /// <summary>An item was submitted for review.</summary>
    Submitted,

    /// <summary>A submission was taken back.</summary>
    Withdrawn,

    /// <summary>One stage of the review was approved.</summary>
    Approved,

    /// <summary>Changes were asked for.</summary>
    ChangesRequested,

    /// <summary>Another transition of the workflow was made.</summary>
    Moved,

    /// <summary>An item was published, approved by review.</summary>
    Published,

    /// <summary>An item was published without review; the comment is the reason.</summary>
    PublishedWithoutReview,

    /// <summary>An item was taken offline.</summary>
    Unpublished,

    /// <summary>An item was taken offline for good and kept.</summary>
    Archived,

    /// <summary>A public or archived item was opened for work again.</summary>
    Reopened,

    /// <summary>An item was assigned to somebody; the comment says to whom.</summary>
    Assigned,

    /// <summary>A comment was written.</summary>
    Commented,

    /// <summary>A thread of comments was resolved.</summary>
    CommentResolved,

    /// <summary>A resolved thread was opened again.</summary>
    CommentReopened,

    /// <summary>An entry of the checklist was ticked or unticked.</summary>
    Ticked,

    /// <summary>Somebody took over the lock of an item that another had open.</summary>
    LockTakenOver,

    /// <summary>A link to a draft was made.</summary>
    DraftShared,

    /// <summary>A link to a draft was revoked.</summary>
    DraftShareRevoked,

    /// <summary>A shared draft was opened by its link.</summary>
    DraftOpened,

    /// <summary>Workflows or other settings of the module were changed.</summary>
    SettingsChanged,

    /// <summary>An item was public from the beginning: the site was set up with it.</summary>
    SetUp,

    /// <summary>An item was claimed by a reviewer.</summary>
    Claimed,

    /// <summary>A claim or an assignment was given up or taken back.</summary>
    Released,

    /// <summary>It was said until when an item should be decided; the comment says until when.</summary>
    DueDateSet,

    /// <summary>Something other than a person at a form asked for a publication that was not approved: a schedule, a task, an application, code.</summary>
    PublicationRefused,

    /// <summary>Settings of the site were changed, which no second person looks at; the comment says which.</summary>
    SiteSettingsChanged,

    /// <summary>Another file was refused under a path that a reviewed item shows; the comment is the path.</summary>
    FileRefused,

    /// <summary>A file with which an item had been approved or public was replaced while nothing sealed it; the comment is the path.</summary>
    FileReplaced,
}
