namespace CmsSite.News.Typography;

/// <summary>Keeps together what stands around the spaces of numbers and dates: 18 avril, 1 250, 25 %, 30 km.</summary>
internal static class NumberSpaces
{
    private const char NoBreak = '\u00a0';
    private const char Narrow = '\u202f';

    private static readonly string[] Units = ["°C", "km", "cm", "mm", "m", "kg", "g", "h", "min"];

    /// <summary>The space that belongs where a common one stands; null where that is right.</summary>
    public static char? Between(TypographyRules rules, ReadOnlySpan<char> text, int space)
    {
        var before = text[..space];
        var after = text[(space + 1)..];

        if (char.IsAsciiDigit(after[0]))
        {
            return SeparatesThousands(before, after) ? Narrow : null;
        }

        if (!EndsWithNumber(before, out var isPlain))
        {
            return null;
        }

        return after[0] is '%' or '‰' or '€' or '$' or '£' || (isPlain && BeginsWithUnit(after))
            ? rules.IsFrench ? Narrow : NoBreak
            : BeginsWithMonth(rules, after) ? NoBreak : null;
    }

    // “18”, “1er”, “1º”, “18.”
    private static bool EndsWithNumber(ReadOnlySpan<char> text, out bool isPlain)
    {
        isPlain = char.IsAsciiDigit(text[^1]);

        return isPlain
            || (text.Length > 1 && text[^1] is '.' or 'º' or 'ª' && char.IsAsciiDigit(text[^2]))
            || (text.Length > 2 && text.EndsWith("er", StringComparison.Ordinal) && char.IsAsciiDigit(text[^3]));
    }

    // One to three digits, then groups of three.
    private static bool SeparatesThousands(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var head = 0;

        while (head < before.Length && head < 4 && char.IsAsciiDigit(before[^(head + 1)]))
        {
            head++;
        }

        var group = 0;

        while (group < after.Length && group < 4 && char.IsAsciiDigit(after[group]))
        {
            group++;
        }

        return head is >= 1 and <= 3
            && (head == before.Length || before[^(head + 1)] is not ('.' or ',' or '/' or '-' or '–'))
            && group == 3;
    }

    private static bool BeginsWithUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal) && (text.Length == unit.Length || !(char.IsLetterOrDigit(text[unit.Length]) || text[unit.Length] is '’' or '\'')))
            {
                return true;
            }
        }

        return false;
    }

    // Spanish says “18 de abril”.
    private static bool BeginsWithMonth(TypographyRules rules, ReadOnlySpan<char> text)
    {
        var words = text.StartsWith("de ", StringComparison.Ordinal) ? text[3..] : text;
        var end = 0;

        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        return end > 0 && rules.Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[..end]);
    }
}
