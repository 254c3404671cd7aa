using CmsSite.Editorial.History;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Events;

/// <summary>Something that happened to an item in its review.</summary>
/// <param name="Item">The version at hand.</param>
public abstract record ReviewEvent(ContentItem Item)
{
    /// <summary>The id of who did it; null where nobody is signed in.</summary>
    public string? UserId { get; init; }

    /// <summary>The name of who did it; empty where nobody is signed in.</summary>
    public string UserName { get; init; } = "";

    /// <summary>What was said with it: the comment, the reason, the remark; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The item's id.</summary>
    public string ContentItemId => Item.ContentItemId;

    /// <summary>The version's id.</summary>
    public string VersionId => Item.ContentItemVersionId;

    /// <summary>The item's type.</summary>
    public string ContentType => Item.ContentType;

    /// <summary>The item's title.</summary>
    public string Title => Item.DisplayText ?? "";

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture => Item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : null;
}

/// <summary>A decision on an item.</summary>
/// <param name="Action">What was decided.</param>
/// <param name="Item">The version it was decided on.</param>
public sealed record ReviewDecided(HistoryAction Action, ContentItem Item) : ReviewEvent(Item)
{
    /// <summary>The transition's name; null for a publication, which any road may make once it is approved.</summary>
    public string? Transition { get; init; }

    /// <summary>The workflow's state before.</summary>
    public string From { get; init; } = "";

    /// <summary>The workflow's state after; the same as before where one of several stages was approved.</summary>
    public string To { get; init; } = "";

    /// <summary>What the state after means to the rules.</summary>
    public ReviewStateKind ToKind { get; init; }

    /// <summary>The stage that was decided on; null outside a review.</summary>
    public string? Stage { get; init; }

    /// <summary>Who wrote the item since its last publication, and who submitted it: their ids.</summary>
    public IReadOnlyList<string> WriterIds { get; init; } = [];
}

/// <summary>A remark that mentions somebody.</summary>
/// <param name="Item">The version that the remark is about.</param>
/// <param name="MentionedUserName">Who is mentioned.</param>
/// <param name="ThreadId">The thread it stands in.</param>
public sealed record ReviewMention(ContentItem Item, string MentionedUserName, string ThreadId) : ReviewEvent(Item);

/// <summary>An assignment, to a person or to a role.</summary>
/// <param name="Item">The latest version.</param>
/// <param name="AssignedUserName">The person; null where it is a role.</param>
/// <param name="AssignedRole">The role; null where it is a person.</param>
public sealed record ReviewAssignment(ContentItem Item, string? AssignedUserName, string? AssignedRole) : ReviewEvent(Item)
{
    /// <summary>When it should be decided; null without a date.</summary>
    public DateTime? DueUtc { get; init; }
}
