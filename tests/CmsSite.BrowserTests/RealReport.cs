using System.Globalization;
using System.Text.RegularExpressions;
using CmsSite.Testing;

namespace CmsSite.BrowserTests;

/// <summary>
/// A real report as its organisation published it, read from outside the repository: headline, date, lead with the words before the
/// delegation, the delegates, introduction, the words before the programme, its items, conclusion, figures, recordings.
/// </summary>
internal sealed partial class RealReport
{
    private RealReport(IReadOnlyList<string> lines)
    {
        var dated = lines.ToList().FindIndex(line => Date().IsMatch(line));
        Headline = lines[dated - 1];
        NewsDate = DateOnly.ParseExact(lines[dated], "dd/MM/yyyy", CultureInfo.InvariantCulture);
        var opening = Sentences(lines[dated + 1]);
        Lead = string.Join(' ', opening[..^1]);
        DelegationIntro = opening[^1];

        var body = lines.Skip(dated + 2).ToList();
        var introduction = body.FindIndex(line => line.EndsWith('.'));
        var programme = body.FindIndex(line => line.StartsWith('–'));
        var lastItem = body.FindLastIndex(line => line.StartsWith('–'));
        var recordings = body.FindLastIndex(line => line.EndsWith(':'));

        Delegates = [.. DelegatesIn(body[..introduction])];
        Introduction = body[introduction..(programme - 1)];
        ProgrammeIntro = body[programme - 1];
        Programme = [.. Enumerable.Range(0, (lastItem - programme) / 2 + 1).Select(i => Item(body[programme + i * 2], body[programme + i * 2 + 1]))];
        Conclusion = body[(lastItem + 2)..recordings];
        RecordingsIntro = body[recordings];
        Recordings = body[(recordings + 1)..];
        Theme = Quoted().Match(string.Join(' ', Introduction)).Groups[1].Value;
    }

    public string Headline { get; }

    public DateOnly NewsDate { get; }

    public string Lead { get; }

    public string DelegationIntro { get; }

    public IReadOnlyList<Delegate> Delegates { get; }

    public IReadOnlyList<string> Introduction { get; }

    public string Theme { get; }

    public string ProgrammeIntro { get; }

    public IReadOnlyList<(string Label, string Title, string Text)> Programme { get; }

    public IReadOnlyList<string> Conclusion { get; }

    public string RecordingsIntro { get; }

    public IReadOnlyList<string> Recordings { get; }

    /// <summary>All sentences in their order.</summary>
    public IEnumerable<string> All =>
    [
        Headline,
        .. Sentences(Lead),
        DelegationIntro,
        .. Delegates.SelectMany(person => new[] { person.Name, person.Position, person.Role }).OfType<string>(),
        .. Introduction.SelectMany(Sentences),
        ProgrammeIntro,
        .. Programme.SelectMany(item => new[] { item.Label, item.Title }.Concat(Sentences(item.Text))),
        .. Conclusion.SelectMany(Sentences),
        RecordingsIntro,
        .. Recordings,
    ];

    /// <summary>Reads it; null where there is none.</summary>
    public static RealReport? Read()
    {
        var path = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "input", "report-fr.txt") : null;
        if (path is null || !File.Exists(path)) return null;
        return new RealReport([.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0)]);
    }

    // A name with its family name in capitals, a position and, for some, a role.
    private static IEnumerable<Delegate> DelegatesIn(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Person().Match(lines[i]) is not { Success: true } name) continue;
            var role = i + 2 < lines.Count && !Person().IsMatch(lines[i + 2]) ? lines[i + 2] : null;
            yield return new(lines[i], name.Groups["honorific"].Value, name.Groups["given"].Value, name.Groups["family"].Value, lines[i + 1], role);
        }
    }

    // “– Panel 1 : Title”
    private static (string Label, string Title, string Text) Item(string heading, string text)
    {
        var parts = heading.TrimStart('–', ' ').Split(" : ", 2);
        return (parts[0], parts[1], text);
    }

    private static string[] Sentences(string line) => SentenceEnd().Split(line);

    [GeneratedRegex(@"^\d\d/\d\d/\d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<honorific>.*?\.) (?<given>\p{Lu}\p{Ll}+(?: \p{Lu}\.)*) (?<family>\p{Lu}{2,})$")]
    private static partial Regex Person();

    [GeneratedRegex(@"«\s(.+?)\s»")]
    private static partial Regex Quoted();

    // A sentence ends where the next begins with a capital after a word of two letters or more: not after initials or titles.
    [GeneratedRegex(@"(?<=\p{Ll}{2}[.!?]) (?=\p{Lu})")]
    private static partial Regex SentenceEnd();

    /// <summary>Someone who went.</summary>
    public sealed record Delegate(string Name, string Honorific, string GivenName, string FamilyName, string Position, string? Role);
}
