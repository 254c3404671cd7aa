using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CmsSite.Testing;
using CmsSite.Testing.Content;

namespace CmsSite.BrowserTests;

/// <summary>
/// A real report as its organisation published it, read from outside the repository: headline, date, lead with the words before
/// the delegation, the delegation, introduction, programme headings each with one paragraph, conclusion, the recordings' lines.
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
        var recordings = body.FindLastIndex(line => line.EndsWith(':'));
        var programme = body.FindLastIndex(line => line.StartsWith('–'));
        Introduction = body[..(programme + 2)];
        Conclusion = body[(programme + 2)..recordings];
        Recordings = body[recordings..];
    }

    public string Headline { get; }

    public DateOnly NewsDate { get; }

    public string Lead { get; }

    public string DelegationIntro { get; }

    public IReadOnlyList<string> Introduction { get; }

    public IReadOnlyList<string> Conclusion { get; }

    public IReadOnlyList<string> Recordings { get; }

    /// <summary>All sentences in their order.</summary>
    public IEnumerable<string> All =>
        [Headline, .. Sentences(Lead), DelegationIntro, .. Introduction.SelectMany(Sentences), .. Conclusion.SelectMany(Sentences), .. Recordings];

    /// <summary>Reads it; null where there is none.</summary>
    public static RealReport? Read()
    {
        var path = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "input", "report-fr.txt") : null;
        if (path is null || !File.Exists(path)) return null;
        return new RealReport([.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0)]);
    }

    /// <summary>What an editor types into the form; what only a person understands of the text is given here.</summary>
    public Report ToReport() => new Report(Headline)
        .On(NewsDate.ToString("O", CultureInfo.InvariantCulture))
        .From("2024-04-15", "2024-04-16").At("Vienne", "AT")
        .With("EventName", "Conférence de l’Alliance contre la traite des personnes").With("Edition", "24").With("Attendance", "InPerson").With("Venue", "Hofburg")
        .With("Lead", Lead).With("DelegationIntro", DelegationIntro)
        .With("Introduction", Html(Introduction)).With("Conclusion", Html(Conclusion))
        .With("RecordingsIntro", string.Join('\n', Recordings));

    private static string Html(IEnumerable<string> lines) => string.Concat(lines.Select(line =>
        line.StartsWith('–') ? $"<h3>{WebUtility.HtmlEncode(line)}</h3>" : $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    private static string[] Sentences(string line) => SentenceEnd().Split(line);

    [GeneratedRegex(@"^\d\d/\d\d/\d{4}$")]
    private static partial Regex Date();

    // A sentence ends where the next begins with a capital after a word of two letters or more: not after initials or titles.
    [GeneratedRegex(@"(?<=\p{Ll}{2}[.!?]) (?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
