namespace CmsSite.Conferences.Delegation;

/// <summary>The roles a member of a delegation may have, as stored in <see cref="DelegationMemberPart.Role"/>; other words are free labels.</summary>
public static class DelegationRoles
{
    /// <summary>Led the delegation: there is one at most.</summary>
    public const string Head = "Head";

    /// <summary>Belonged to it.</summary>
    public const string Member = "Member";

    /// <summary>Spoke for it.</summary>
    public const string Speaker = "Speaker";

    /// <summary>Followed the conference.</summary>
    public const string Observer = "Observer";

    /// <summary>Advised it.</summary>
    public const string Adviser = "Adviser";

    /// <summary>All of them, in the order in which editors choose.</summary>
    public static IReadOnlyList<string> All { get; } = [Head, Member, Speaker, Observer, Adviser];
}
