using System.Text.RegularExpressions;

namespace CmsSite.UnitTests.Localization;

/// <summary>The texts that a project's sources show in the reader's language, each with its plural or null.</summary>
internal static partial class SourceTexts
{
    public static Dictionary<string, string?> Of(IEnumerable<string> folders)
    {
        var texts = new Dictionary<string, string?>();
        foreach (var file in folders.SelectMany(Sources))
        {
            var source = File.ReadAllText(file);
            foreach (var match in PatternsFor(file).SelectMany(pattern => pattern.Matches(source)))
            {
                var plural = match.Groups["plural"] is { Success: true } group ? Unescape(group.Value) : null;
                foreach (Capture text in match.Groups["text"].Captures)
                {
                    texts[Unescape(text.Value)] = plural;
                }
            }
        }

        texts.Remove("");
        return texts;
    }

    private static IEnumerable<string> Sources(string folder) => File.Exists(folder)
        ? [folder]
        : Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static IEnumerable<Regex> PatternsFor(string file)
    {
        yield return Localized();
        yield return Plural();
        yield return Message();
        if (file.EndsWith(".cshtml", StringComparison.Ordinal)) yield return Attribute();
        if (file.Contains("Definitions", StringComparison.Ordinal)) yield return Definition();
        if (file.EndsWith("CountryTable.cs", StringComparison.Ordinal)) yield return Country();
        if (file.EndsWith(".json", StringComparison.Ordinal)) yield return SiteName();
        if (file.EndsWith("editorial.recipe.json", StringComparison.Ordinal)) yield return WorkflowName();
    }

    private static string Unescape(string literal) => literal.Replace("\\\"", "\"", StringComparison.Ordinal);

    private const string Text = """ "(?<text>(?:[^"\\]|\\.)*)" """;
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline;

    /// <summary>T["…"], S["…"], localizer["…"].</summary>
    [GeneratedRegex($@"(?:\b[TSH]|[lL]ocalizer)\[\s*{Text}", Options)]
    private static partial Regex Localized();

    /// <summary>T.Plural(count, "1 item", "{0} items").</summary>
    [GeneratedRegex($@"\.Plural\([^""]*{Text},\s*""(?<plural>[^""]*)""", Options)]
    private static partial Regex Plural();

    /// <summary>Texts that are put through a localizer elsewhere: of attributes, refusals, permissions and tables by code.</summary>
    [GeneratedRegex($@"(?:ErrorMessage\ =\ |Attribute\b.*=>\ |RefuseAsync\(|Permission\ \w+\ =\ new\(""\w+"",\ |\[""[a-z]{{2}}""\]\ =\ ){Text}", Options)]
    private static partial Regex Message();

    /// <summary>Labels of the suite's tag helpers, and choices among them.</summary>
    [GeneratedRegex(@"(?:\b(?:label|hint)=|=>\ )""(?<text>[^""@]+)""", Options)]
    private static partial Regex Attribute();

    /// <summary>Labels and hints of fields; names of types and bags; constants.</summary>
    [GeneratedRegex($@"\.(?:Line|Text|Html|Number|Date|Time|Picker|Languages|Media)\(""\w+"",\ {Text}(?:,\ (?:[\w.]+,\ multiple:\ \w+,\ )?{Text})?
        |(?:WithDisplayName\(|Page\(type,\ |Bag\(part,\ [\w.]+,\ |const\ string\ \w+\ =\ ){Text}", Options)]
    private static partial Regex Definition();

    /// <summary>Rows of the table of countries: "AD Andorra".</summary>
    [GeneratedRegex(@"^\s+[A-Z]{2}\ (?<text>\S.*?)\s*$", Options)]
    private static partial Regex Country();

    /// <summary>The name that the site is set up with.</summary>
    [GeneratedRegex($@"""SiteName"":\ {Text}", Options)]
    private static partial Regex SiteName();

    /// <summary>The names of workflows, states, stages, transitions and entries of checklists.</summary>
    [GeneratedRegex($@"""DisplayName"":\ {Text}", Options)]
    private static partial Regex WorkflowName();
}
