namespace CmsSite.Conferences.Lists;

/// <summary>What a person did in a conference or panel, as stored in <see cref="EventPerson.Role"/>.</summary>
public static class PersonRoles
{
    /// <summary>Presided over it, alone or with others.</summary>
    public const string Chair = "Chair";

    /// <summary>Led the discussion.</summary>
    public const string Moderator = "Moderator";

    /// <summary>Spoke.</summary>
    public const string Speaker = "Speaker";

    /// <summary>Answered the speakers.</summary>
    public const string Discussant = "Discussant";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Chair, Moderator, Speaker, Discussant];
}
