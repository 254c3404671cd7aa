using System.Text;

namespace CmsSite.News.Typography;

/// <summary>Sets the quotation marks and spaces of one text, in one pass over its characters; copies nothing until something changes.</summary>
internal ref struct Typesetter
{
    private const char Narrow = '\u202f';

    private readonly TypographyRules _rules;
    private readonly string _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<int> _starts;
    private StringBuilder? _result;
    private int _copied;
    private bool _isQuoting;
    private int _closed = -1;

    private Typesetter(TypographyRules rules, string source, ReadOnlySpan<char> text, ReadOnlySpan<int> starts)
    {
        _rules = rules;
        _source = source;
        _text = text;
        _starts = starts;
    }

    /// <summary>Sets plain text; gives back the same instance where nothing changes.</summary>
    public static string SetText(TypographyRules rules, string text) => new Typesetter(rules, text, text, []).Set();

    /// <summary>Sets the text of HTML; gives back the same instance where nothing changes.</summary>
    public static string SetHtml(TypographyRules rules, string html)
    {
        using var text = new HtmlText(html);

        return new Typesetter(rules, html, text.Characters, text.Starts).Set();
    }

    private string Set()
    {
        for (var i = 0; i < _text.Length;)
        {
            i = TypographyCharacters.IsSpace(_text[i]) ? SetSpaces(i) : SetCharacter(i);
        }

        return _result is null ? _source : _result.Append(_source, _copied, _source.Length - _copied).ToString();
    }

    private int SetCharacter(int i)
    {
        var character = _text[i];

        switch (character)
        {
            case '\n':
                _isQuoting = false;
                break;
            case '"':
                SetQuotationMark(i);
                break;
            case '\'' when char.IsLetter(At(i - 1)) && char.IsLetter(At(i + 1)):
                Replace(i, i + 1, '’');
                break;
            case '«' or '»' or '“' or '”' or '„':
                _isQuoting = character == _rules.Opening || (character != _rules.Closing && _isQuoting);
                SetInside(i, character);
                break;
            case ';' or ':' or '!' or '?' when _rules.IsFrench && NeedsSpaceBefore(i):
                Insert(i, Narrow);
                break;
        }

        return i + 1;
    }

    private void SetQuotationMark(int i)
    {
        var isOpening = !_isQuoting && TypographyCharacters.MayPrecedeQuotation(At(i - 1)) && !TypographyCharacters.MayFollowQuotation(At(i + 1)) && At(i + 1) != '"';
        var isClosing = _isQuoting && TypographyCharacters.MayFollowQuotation(At(i + 1)) && !TypographyCharacters.IsSpace(At(i - 1)) && At(i - 1) != _rules.Opening;

        if (isOpening || isClosing)
        {
            _isQuoting = isOpening;
            _closed = isClosing ? i : _closed;
            var mark = isOpening ? _rules.Opening : _rules.Closing;
            Replace(i, i + 1, mark, space: _rules.IsFrench, spaceFirst: isClosing);
        }
    }

    // French quotation marks keep a space from what they enclose; where there is one already, it is set like other spaces.
    private void SetInside(int i, char mark)
    {
        if (!_rules.IsFrench)
        {
            return;
        }

        if (mark == '«' && At(i + 1) is not ('\0' or '\n') && !TypographyCharacters.IsSpace(At(i + 1)))
        {
            Insert(i + 1, Narrow);
        }
        else if (mark == '»' && At(i - 1) is not ('\0' or '\n' or '«') && !TypographyCharacters.IsSpace(At(i - 1)))
        {
            Insert(i, Narrow);
        }
    }

    private int SetSpaces(int start)
    {
        var end = start + 1;

        while (end < _text.Length && TypographyCharacters.IsSpace(_text[end]))
        {
            end++;
        }

        if (SpaceFor(start, end) is { } space && !(end == start + 1 && _text[start] == space))
        {
            Replace(start, end, space);
        }

        return end;
    }

    // The space that belongs between two characters; null where the one that stands there is right.
    private readonly char? SpaceFor(int start, int end)
    {
        var (before, after) = (At(start - 1), At(end));

        if (before is '\0' or '\n' || after is '\0' or '\n')
        {
            return null;
        }

        if (_rules.IsFrench && (before == '«' || (after is ';' or ':' or '!' or '?' or '»' && !TypographyCharacters.IsUrl(_text[end..]))))
        {
            return Narrow;
        }

        // A space that does not break is as the writer wants it; between words as many as the writer wants.
        return end == start + 1 && _text[start] == ' ' ? NumberSpaces.Between(_rules, _text, start) : null;
    }

    private readonly bool NeedsSpaceBefore(int i)
    {
        var (before, after) = (At(i - 1), At(i + 1));
        var isSpoken = char.IsLetterOrDigit(before) || before is ')' or ']' or '’' or '%' or '€' or '…' or '”' or '»' || _closed == i - 1;
        var ends = after is '\0' or '\n' or '"' or '»' or ')' or '!' or '?' or '…' || TypographyCharacters.IsSpace(after);

        return isSpoken && ends && !TypographyCharacters.IsInAddress(_text, i);
    }

    private readonly char At(int i) => i >= 0 && i < _text.Length ? _text[i] : '\0';

    private void Replace(int start, int end, char with, bool space = false, bool spaceFirst = false)
    {
        var result = CopyTo(SourceOf(start));

        if (space && spaceFirst)
        {
            result.Append(Narrow);
        }

        result.Append(with);

        if (space && !spaceFirst)
        {
            result.Append(Narrow);
        }

        // Tags that stand between the characters stay.
        for (var i = start; i < end; i++)
        {
            CopyTo(SourceOf(i));
            _copied = SourceOf(i) + TypographyCharacters.SourceLength(_source, SourceOf(i), isHtml: !_starts.IsEmpty);
        }
    }

    private void Insert(int before, char character) => CopyTo(before < _text.Length ? SourceOf(before) : _source.Length).Append(character);

    private StringBuilder CopyTo(int end)
    {
        _result ??= new StringBuilder(_source.Length + 16);
        _result.Append(_source, _copied, end - _copied);
        _copied = end;

        return _result;
    }

    private readonly int SourceOf(int i) => _starts.IsEmpty ? i : _starts[i];
}
