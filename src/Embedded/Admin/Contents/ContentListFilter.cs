using System.Text.RegularExpressions;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>Which versions the list shows.</summary>
internal enum ContentsStatus
{
    Latest,
    Owner,
    Published,
    Draft,
    AllVersions,
}

/// <summary>What the list is sorted by; times put the newest first.</summary>
internal enum ContentsOrder
{
    Modified,
    Created,
    Published,
    Title,
}

/// <summary>What the list's <c>q</c> says: named terms such as <c>status:Draft</c>, and words to look for in titles.</summary>
internal sealed partial record ContentListFilter
{
    public ContentsStatus Status { get; init; }

    public ContentsOrder Order { get; init; }

    public string? Type { get; init; }

    public string? Culture { get; init; }

    /// <summary>Words of which a title must hold at least one.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that a title must not hold.</summary>
    public IReadOnlyList<string> ExcludedWords { get; init; } = [];

    /// <summary>The words alone, as they are typed.</summary>
    public string Text => string.Join(' ', [.. Words.Select(Quote), .. ExcludedWords.Select(w => "NOT " + Quote(w))]);

    /// <summary>Whether the list is narrowed in any way.</summary>
    public bool IsNarrowing => (this with { Order = default }).ToString().Length > 0;

    public static ContentListFilter Parse(string? q)
    {
        var filter = new ContentListFilter();
        List<string> words = [], excluded = [];
        var negated = false;

        foreach (Match match in Terms().Matches(q ?? string.Empty))
        {
            var value = match.Groups["value"].Value.Trim('"');
            switch (match.Groups["name"].Value.ToLowerInvariant())
            {
                case "status":
                    filter = filter with { Status = Enum.TryParse<ContentsStatus>(value, true, out var status) ? status : default };
                    break;
                case "sort":
                    filter = filter with { Order = Enum.TryParse<ContentsOrder>(value, true, out var order) ? order : default };
                    break;
                case "type":
                    filter = filter with { Type = value };
                    break;
                case "culture":
                    filter = filter with { Culture = value };
                    break;
                default:
                    if (match.Groups["operator"].Success)
                    {
                        negated = match.Value is "NOT";
                        continue;
                    }

                    (negated ? excluded : words).Add(value);
                    break;
            }

            negated = false;
        }

        return filter with { Words = words, ExcludedWords = excluded };
    }

    public override string ToString() => string.Join(' ', NamedTerms().Append(Text).Where(term => term.Length > 0));

    private IEnumerable<string> NamedTerms()
    {
        if (Status != default)
            yield return $"status:{Status}";
        if (Order != default)
            yield return $"sort:{Order}";
        if (!string.IsNullOrEmpty(Type))
            yield return $"type:{Type}";
        if (!string.IsNullOrEmpty(Culture))
            yield return $"culture:{Culture}";
    }

    private static string Quote(string word) => word.Any(c => char.IsWhiteSpace(c) || c == ':') ? $"\"{word}\"" : word;

    [GeneratedRegex("""
        (?<operator>\b(?:NOT|OR|AND)\b(?=\s)) | (?:(?<name>status|sort|type|culture|text):)?(?<value>"[^"]*"|[^\s"]+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Terms();
}
