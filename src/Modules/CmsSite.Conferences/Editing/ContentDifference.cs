namespace CmsSite.Conferences.Editing;

/// <summary>A value that differs between two states of an item.</summary>
/// <param name="Path">Where it is, as keys of translations: “Programme”, “Panel 2”, “Summary”.</param>
/// <param name="Input">The name of the form's input; null where the form has none for it, as for an item only they have.</param>
/// <param name="Theirs">The other's value; empty where they have none.</param>
/// <param name="Mine">The form's value; empty where it has none.</param>
public sealed record ContentDifference(IReadOnlyList<string> Path, string? Input, string Theirs, string Mine);
