namespace CmsSite.Conferences.Picking;

/// <summary>A delegate or topic as the editor shows it for picking.</summary>
/// <param name="Set">Its localization set: what a report keeps.</param>
/// <param name="Name">Its name, in the language asked for or the nearest.</param>
/// <param name="Honorific">What stands before a delegate's name; null when nothing does.</param>
/// <param name="Position">A delegate's position; null when unknown.</param>
/// <param name="Culture">The language the name is written in.</param>
/// <param name="LanguageName">That language's name in the editor's own, where it is not the language asked for; else null.</param>
/// <param name="Published">Whether the public sees it in any language.</param>
public sealed record PickedItem(string Set, string Name, string? Honorific, string? Position, string Culture, string? LanguageName, bool Published)
{
    /// <summary>The name with what stands before it.</summary>
    public string FullName => string.IsNullOrWhiteSpace(Honorific) ? Name : $"{Honorific} {Name}";
}
