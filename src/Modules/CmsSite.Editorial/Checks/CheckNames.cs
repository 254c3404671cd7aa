namespace CmsSite.Editorial.Checks;

/// <summary>The names by which a checklist's entries ask for what the machine can look at.</summary>
public static class CheckNames
{
    /// <summary>Whether images say what they show.</summary>
    public const string Images = "Images";

    /// <summary>Whether links lead somewhere.</summary>
    public const string Links = "Links";

    /// <summary>Whether the item is there in all languages.</summary>
    public const string Languages = "Languages";

    /// <summary>Who is named, and whether those who are picked have a public page.</summary>
    public const string Names = "Names";

    /// <summary>Whether anything is missing or can't be right.</summary>
    public const string Completeness = "Completeness";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Images, Links, Languages, Names, Completeness];
}
