namespace CmsSite.Conferences.Lists;

/// <summary>Someone who took part, as a report shows it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role in the reader's language; null when none was given.</param>
/// <param name="Affiliation">The organisation spoken for; null when none was given.</param>
/// <param name="Url">A delegate's page, “~/fr/delegates/…”; null for anyone else.</param>
public sealed record PersonView(string Name, string? Role, string? Affiliation, string? Url);
