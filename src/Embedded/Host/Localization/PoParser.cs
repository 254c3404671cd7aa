using System.Text;

namespace CmsSite.Embedded.Localization;

/// <summary>A text's translations: one, or one per plural form. An empty form is untranslated.</summary>
internal sealed record PoEntry(string Id, string? Context, IReadOnlyList<string> Forms);

/// <summary>Reads the entries of a PO file; its header, comments and flags are passed over.</summary>
internal static class PoParser
{
    public static IEnumerable<PoEntry> Parse(TextReader reader)
    {
        var entry = new Draft();
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var quote = line.IndexOf('"');
            if (quote < 0)
            {
                continue;
            }

            var keyword = line[..quote].TrimEnd();
            if (entry.IsComplete && keyword is "msgctxt" or "msgid" && entry.Take() is { } finished)
            {
                yield return finished;
            }

            entry.Add(keyword, Unquote(line[quote..]));
        }

        if (entry.Take() is { } last)
        {
            yield return last;
        }
    }

    private static string Unquote(string quoted)
    {
        var text = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length && quoted[i] != '"'; i++)
        {
            if (quoted[i] != '\\' || i + 1 == quoted.Length)
            {
                text.Append(quoted[i]);
                continue;
            }

            i++;
            text.Append(quoted[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }

    private sealed class Draft
    {
        private readonly StringBuilder _id = new();
        private readonly StringBuilder _pluralId = new();
        private readonly List<StringBuilder> _forms = [];
        private StringBuilder? _context;
        private StringBuilder? _current;

        public bool IsComplete => _forms.Count > 0;

        public void Add(string keyword, string text)
        {
            // A line without keyword continues the one before.
            _current = keyword switch
            {
                "" => _current,
                "msgctxt" => _context = new StringBuilder(),
                "msgid" => _id,
                "msgid_plural" => _pluralId,
                _ => NewForm(),
            };
            _current?.Append(text);
        }

        public PoEntry? Take()
        {
            var entry = _id.Length > 0 && IsComplete
                ? new PoEntry(_id.ToString(), _context?.ToString(), [.. _forms.Select(form => form.ToString())])
                : null;
            _id.Clear();
            _pluralId.Clear();
            _forms.Clear();
            _context = _current = null;
            return entry;
        }

        private StringBuilder NewForm()
        {
            _forms.Add(new StringBuilder());
            return _forms[^1];
        }
    }
}
