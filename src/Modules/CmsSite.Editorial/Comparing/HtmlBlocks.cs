using System.Net;
using System.Text;

namespace CmsSite.Editorial.Comparing;

/// <summary>
/// Reads sanitised HTML as a reader sees it: paragraphs, headings, lists, quotations and rows, each with its text. What a link leads to
/// and what an image shows stand beside it, since both can be wrong.
/// </summary>
public sealed class HtmlBlocks
{
    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<string> _lists = new();
    private readonly StringBuilder _text = new();
    private string? _link;
    private int _linkStart;
    private int _quotations;
    private (BlockKind Kind, int Depth) _kind;

    private HtmlBlocks()
    {
    }

    /// <summary>The blocks of some HTML, as the host's sanitiser writes it; anything else is read as far as it goes.</summary>
    public static IReadOnlyList<TextBlock> Of(string? html)
    {
        var reader = new HtmlBlocks();

        reader.Read(html ?? "");
        reader.EndBlock();

        return reader._blocks;
    }

    private void Read(string html)
    {
        var at = 0;

        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var text = open < 0 ? html[at..] : html[at..open];
            _text.Append(WebUtility.HtmlDecode(text));

            if (open < 0)
            {
                return;
            }

            var isComment = html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal);
            var close = isComment ? html.IndexOf("-->", open, StringComparison.Ordinal) : html.IndexOf('>', open);

            if (close < 0)
            {
                return;
            }

            if (!isComment)
            {
                Tag(html[(open + 1)..close]);
            }

            at = close + (isComment ? 3 : 1);
        }
    }

    private void Tag(string tag)
    {
        var isEnd = tag.StartsWith('/');
        var name = tag.TrimStart('/').Split([' ', '\t', '\n', '\r', '/'], 2)[0].ToLowerInvariant();

        switch (name)
        {
            case "br":
                _text.Append('\n');
                break;

            case "a":
                Link(isEnd ? null : AttributeOf(tag, "href"));
                break;

            case "img":
                _text.Append(" [").Append(AttributeOf(tag, "alt")).Append("] ");
                break;

            case "td" or "th" when isEnd:
                _text.Append(" | ");
                break;

            case "ul" or "ol":
                EndBlock();
                Nest(name, isEnd);
                break;

            case "blockquote":
                EndBlock();
                _quotations += isEnd ? -1 : 1;
                break;

            case "p" or "div" or "section" or "figure" or "figcaption" or "pre" or "hr" or "dl" or "dt" or "dd" or "table" or "caption":
                BreakBlock();
                break;

            case "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndBlock();
                _kind = isEnd ? default : KindOf(name);
                break;
        }
    }

    private void Nest(string list, bool isEnd)
    {
        if (!isEnd)
        {
            _lists.Push(list);
        }
        else
        {
            _lists.TryPop(out _);
        }
    }

    private (BlockKind, int) KindOf(string name) => name switch
    {
        "tr" => (BlockKind.TableRow, 0),
        "li" => (_lists.TryPeek(out var list) && list == "ol" ? BlockKind.NumberedItem : BlockKind.ListItem, _lists.Count),
        _ => (BlockKind.Heading, name[1] - '0'),
    };

    private void Link(string? target)
    {
        // The address says nothing new where it is the text.
        if (target is null && _link is { Length: > 0 } address && !_text.ToString(_linkStart, _text.Length - _linkStart).Contains(address, StringComparison.Ordinal))
        {
            _text.Append(" (").Append(address).Append(')');
        }

        (_link, _linkStart) = (target, _text.Length);
    }

    // A paragraph inside an item or a cell goes on with it.
    private void BreakBlock()
    {
        if (_kind.Kind == BlockKind.Paragraph)
        {
            EndBlock();
        }
        else
        {
            _text.Append('\n');
        }
    }

    private void EndBlock()
    {
        var text = string.Join('\n', _text.ToString().Split('\n').Select(Spaced).Where(line => line.Length > 0));
        _text.Clear();
        _linkStart = 0;

        if (text.Length > 0)
        {
            var kind = _kind.Kind == BlockKind.Paragraph && _quotations > 0 ? BlockKind.Quotation : _kind.Kind;
            _blocks.Add(new(kind, _kind.Depth, text.TrimEnd(' ', '|')));
        }
    }

    private static string Spaced(string line) => string.Join(' ', line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string? AttributeOf(string tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.OrdinalIgnoreCase);

        if (at < 0)
        {
            return null;
        }

        var start = at + name.Length + 3;
        var end = tag.IndexOf('"', start);

        return end < 0 ? null : WebUtility.HtmlDecode(tag[start..end]);
    }
}
