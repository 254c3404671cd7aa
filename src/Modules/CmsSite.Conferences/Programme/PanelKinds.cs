namespace CmsSite.Conferences.Programme;

/// <summary>What an item of the programme is, as stored in <see cref="PanelPart.Kind"/>.</summary>
public static class PanelKinds
{
    /// <summary>The opening session.</summary>
    public const string Opening = "Opening";

    /// <summary>A keynote speech.</summary>
    public const string Keynote = "Keynote";

    /// <summary>A panel; panels are numbered in their order.</summary>
    public const string Panel = "Panel";

    /// <summary>A discussion led by a moderator.</summary>
    public const string ModeratedDiscussion = "ModeratedDiscussion";

    /// <summary>An event beside the conference.</summary>
    public const string SideEvent = "SideEvent";

    /// <summary>A statement.</summary>
    public const string Statement = "Statement";

    /// <summary>An item of the agenda of a working group.</summary>
    public const string WorkingItem = "WorkingItem";

    /// <summary>The closing session.</summary>
    public const string Closing = "Closing";

    /// <summary>All of them, in the order in which editors choose.</summary>
    public static IReadOnlyList<string> All { get; } = [Opening, Keynote, Panel, ModeratedDiscussion, SideEvent, Statement, WorkingItem, Closing];
}
