using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Editing;

/// <summary>What a post to an item's form found: kept for the length of the request.</summary>
public sealed class EditConflict
{
    /// <summary>The stamp that the form was made from; null on a form that carries none.</summary>
    public string? PostedStamp { get; set; }

    /// <summary>The stamp of the state that somebody else has saved since; null when nobody has.</summary>
    public string? CurrentStamp { get; set; }

    /// <summary>The user who saved it; null when unknown.</summary>
    public string? TheirAuthor { get; set; }

    /// <summary>When it was saved.</summary>
    public DateTime? TheirTimeUtc { get; set; }

    /// <summary>The item as they saved it; null until the form's values are read.</summary>
    public ContentItem? Theirs { get; set; }

    /// <summary>What differs between their state and the form's; empty until the form's values are read.</summary>
    public IReadOnlyList<ContentDifference> Differences { get; set; } = [];

    /// <summary>Whether somebody else saved the item after the form was made.</summary>
    public bool IsConflict => CurrentStamp is not null;
}
