using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.History;

/// <summary>Says in the reader's language what entries of the history and breaks in it mean.</summary>
public sealed class HistoryWords(IStringLocalizer<HistoryWords> localizer)
{
    /// <summary>What was done; the name itself of an action that is no longer known.</summary>
    public string Of(string action) => Enum.TryParse<HistoryAction>(action, out var known) ? Of(known) : action;

    /// <summary>What was done.</summary>
    public string Of(HistoryAction action) => action switch
    {
        HistoryAction.Created => localizer["Written"],
        HistoryAction.Changed => localizer["Content changed"],
        HistoryAction.Imported => localizer["Imported"],
        HistoryAction.Cloned => localizer["Copied"],
        HistoryAction.SharedValuesReceived => localizer["Shared values received from another language"],
        HistoryAction.DraftDiscarded => localizer["Draft thrown away"],
        HistoryAction.Restored => localizer["Earlier version restored as a draft"],
        HistoryAction.Removed => localizer["Removed"],
        HistoryAction.Submitted => localizer["Submitted for review"],
        HistoryAction.Withdrawn => localizer["Withdrawn from review"],
        HistoryAction.Approved => localizer["Approved"],
        HistoryAction.ChangesRequested => localizer["Changes requested"],
        HistoryAction.Moved => localizer["Moved on in the workflow"],
        HistoryAction.Published => localizer["Published"],
        HistoryAction.PublishedWithoutReview => localizer["Published without review"],
        HistoryAction.Unpublished => localizer["Taken offline"],
        HistoryAction.Archived => localizer["Archived"],
        HistoryAction.Reopened => localizer["Opened for work again"],
        HistoryAction.Assigned => localizer["Assigned"],
        HistoryAction.Commented => localizer["Comment written"],
        HistoryAction.CommentResolved => localizer["Comment resolved"],
        HistoryAction.CommentReopened => localizer["Comment opened again"],
        HistoryAction.Ticked => localizer["Checklist changed"],
        HistoryAction.LockTakenOver => localizer["Editing taken over from somebody else"],
        HistoryAction.DraftShared => localizer["Draft shared by a link"],
        HistoryAction.DraftShareRevoked => localizer["Link to a draft revoked"],
        HistoryAction.DraftOpened => localizer["Shared draft opened"],
        HistoryAction.PublicationRefused => localizer["Publication refused: not approved"],
        HistoryAction.FileRefused => localizer["Another file in place of the reviewed one refused"],
        HistoryAction.FileReplaced => localizer["A reviewed file replaced, its approvals taken back"],
        HistoryAction.SettingsChanged => localizer["Workflow settings changed"],
        HistoryAction.SiteSettingsChanged => localizer["Site settings changed"],
        HistoryAction.SetUp => localizer["Public since the site was set up"],
        HistoryAction.Claimed => localizer["Claimed for review"],
        HistoryAction.Released => localizer["Released for others"],
        HistoryAction.DueDateSet => localizer["Due date changed"],
        _ => action.ToString(),
    };

    /// <summary>Where and how the history is broken.</summary>
    public string Of(HistoryBreak broken) => broken.Kind switch
    {
        BreakKind.Missing => localizer["Entry {0} is missing.", broken.Number],
        BreakKind.Inserted => localizer["Entry {0} was inserted after the history had been sealed.", broken.Number],
        BreakKind.Moved => localizer["Entry {0} stands where another entry was sealed.", broken.Number],
        BreakKind.Listed => localizer["The list by which entry {0} is found says something else than the entry.", broken.Number],
        _ => localizer["Entry {0} was changed after it had been sealed.", broken.Number],
    };
}
