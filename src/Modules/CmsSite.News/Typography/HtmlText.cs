using System.Buffers;
using System.Net;

namespace CmsSite.News.Typography;

/// <summary>
/// The text of a piece of HTML as one run of characters, each with the place in the source where it stands. Tags and what is no prose
/// are left out; where a block begins or ends the run has a line end.
/// </summary>
internal ref struct HtmlText : IDisposable
{
    private const int LongestEntity = 33;

    private static readonly HashSet<string> NoProse = new(StringComparer.OrdinalIgnoreCase) { "code", "pre", "kbd", "samp", "script", "style", "textarea" };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    };

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly char[] _characters;
    private readonly int[] _starts;
    private int _length;

    /// <summary>Reads a piece of HTML.</summary>
    public HtmlText(string html)
    {
        _characters = ArrayPool<char>.Shared.Rent(html.Length + 1);
        _starts = ArrayPool<int>.Shared.Rent(html.Length + 2);
        Read(html);
        _starts[_length] = html.Length;
    }

    /// <summary>The characters of the text.</summary>
    public readonly ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <summary>Where each character begins in the source, and behind the last one the source's length.</summary>
    public readonly ReadOnlySpan<int> Starts => _starts.AsSpan(0, _length + 1);

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_starts);
    }

    private void Read(string html)
    {
        for (var i = 0; i < html.Length;)
        {
            if (html[i] == '<' && TagEnd(html, i) is var end && end > i)
            {
                i = ReadTag(html, i, end);
            }
            else
            {
                var (value, length) = Character(html.AsSpan(i));
                Add(value, i);
                i += length;
            }
        }
    }

    private int ReadTag(string html, int start, int end)
    {
        var name = NameOf(html.AsSpan(start, end - start));
        var alternate = Inline.GetAlternateLookup<ReadOnlySpan<char>>();

        if (!alternate.Contains(name))
        {
            Add('\n', start);
        }

        if (html[start + 1] != '/' && NoProse.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            var close = html.AsSpan(end).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);

            return close < 0 ? html.Length : end + close;
        }

        return end;
    }

    private void Add(char value, int start)
    {
        _characters[_length] = value;
        _starts[_length++] = start;
    }

    // Behind the tag that begins here; -1 where a lone “<” stands.
    private static int TagEnd(string html, int start)
    {
        if (start + 1 >= html.Length || !(char.IsAsciiLetter(html[start + 1]) || html[start + 1] is '/' or '!'))
        {
            return -1;
        }

        var quote = '\0';

        for (var i = start + 1; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAnyExcept(Letters);

        return end < 0 ? name : name[..end];
    }

    private static (char Value, int Length) Character(ReadOnlySpan<char> html)
    {
        if (html[0] == '&' && html[..Math.Min(html.Length, LongestEntity)].IndexOf(';') is > 1 and var end)
        {
            var decoded = WebUtility.HtmlDecode(html[..(end + 1)].ToString());

            return decoded.Length == 1 ? (decoded[0], end + 1) : (html[0], 1);
        }

        // Lines of the source are no lines of the text.
        return (html[0] is '\n' or '\r' ? ' ' : html[0], 1);
    }
}
