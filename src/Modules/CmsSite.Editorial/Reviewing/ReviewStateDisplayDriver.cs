using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Editorial.Reviewing;

/// <summary>What an item's form shows of its review.</summary>
public class ReviewStateViewModel
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The state's name, in English.</summary>
    public string StateName { get; set; } = "";

    /// <summary>Why the rules sent it back; null where they did not.</summary>
    public string? SentBackReason { get; set; }

    /// <summary>Whether a second person has yet to approve it.</summary>
    public bool IsUnapproved { get; set; }

    /// <summary>Who asks for changes; null where nobody does.</summary>
    public string? ChangesAskedBy { get; set; }

    /// <summary>What is to be changed.</summary>
    public string? Changes { get; set; }
}

/// <summary>Says above an item's form where it stands in its review, and leads to the review screen.</summary>
internal sealed class ReviewStateDisplayDriver(ReviewWorkflows workflows, ReviewRecords records, HistoryReader history) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        if (context.IsNew || !string.IsNullOrEmpty(context.HtmlFieldPrefix) || await workflows.ForAsync(model.ContentType) is not { } workflow)
        {
            return null;
        }

        var record = await records.FindAsync(model.ContentItemId);
        var state = workflow.States.FirstOrDefault(known => known.Name == record?.State)
            ?? workflow.StateOf(model.Published ? ReviewStateKind.Published : ReviewStateKind.Draft);
        var asked = state?.Kind == ReviewStateKind.Changes
            ? await history.GetAsync(new() { ContentItemId = model.ContentItemId, Action = HistoryAction.ChangesRequested }, after: null, count: 1)
            : [];

        return Initialize<ReviewStateViewModel>("ReviewState", shape =>
        {
            shape.ContentItemId = model.ContentItemId;
            shape.StateName = state?.DisplayName ?? "";
            shape.SentBackReason = record?.SentBackReason;
            shape.IsUnapproved = state?.Kind is ReviewStateKind.Draft or ReviewStateKind.Review or ReviewStateKind.Changes;
            shape.ChangesAskedBy = asked is [var by] ? by.UserName : null;
            shape.Changes = asked is [var what] ? what.Comment : null;
        }).Location("Parts:before");
    }
}
