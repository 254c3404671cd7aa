using System.Text.RegularExpressions;

namespace CmsSite.Editorial.Comments;

/// <summary>A piece of a remark.</summary>
/// <param name="Text">The words, of a mention with its @.</param>
/// <param name="UserName">The user it mentions; null for other words.</param>
public sealed record RemarkPiece(string Text, string? UserName);

/// <summary>Finds the people that a remark speaks to: “@” and a user name.</summary>
public static partial class MentionText
{
    /// <summary>The names that may be meant, each once; a mark at the end belongs to the sentence.</summary>
    public static IReadOnlyList<string> NamesIn(string text) =>
        [.. Mention().Matches(text).Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The remark in pieces, so that those whom it mentions can be shown.</summary>
    public static IEnumerable<RemarkPiece> Pieces(string text, IReadOnlyCollection<string> mentions)
    {
        var at = 0;

        foreach (Match match in Mention().Matches(text))
        {
            var name = NameOf(match);

            if (mentions.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } userName)
            {
                continue;
            }

            if (match.Index > at)
            {
                yield return new(text[at..match.Index], null);
            }

            at = match.Index + 1 + name.Length;
            yield return new(text[match.Index..at], userName);
        }

        if (at < text.Length)
        {
            yield return new(text[at..], null);
        }
    }

    private static string NameOf(Match match) => match.Groups[1].Value.TrimEnd('.', '-', '+', '@', '_');

    // What Orchard Core lets a user name consist of. An address like jane@site.example mentions nobody.
    [GeneratedRegex(@"(?<![\w.+\-@])@(\w[\w.+\-@]{0,254})")]
    private static partial Regex Mention();
}
