namespace CmsSite.Editorial.Versions;

/// <summary>A stored version of an item.</summary>
/// <param name="VersionId">Its id.</param>
/// <param name="Title">The item's title in it.</param>
/// <param name="Author">Who changed it last; empty where nobody was signed in.</param>
/// <param name="ModifiedUtc">When it was changed last; null where unknown.</param>
/// <param name="IsLatest">Whether it is the one that is worked on.</param>
/// <param name="IsPublished">Whether it is the public one.</param>
/// <param name="State">The workflow's state it came to last; null where the history knows none.</param>
/// <param name="Note">What was last said of it: a comment, a reason; null where nothing was.</param>
public sealed record ItemVersion(string VersionId, string Title, string Author, DateTime? ModifiedUtc, bool IsLatest, bool IsPublished, string? State, string? Note);
