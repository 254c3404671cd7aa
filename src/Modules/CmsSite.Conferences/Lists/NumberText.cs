using System.Globalization;

namespace CmsSite.Conferences.Lists;

/// <summary>Numbers as people of a culture type and read them.</summary>
public static class NumberText
{
    /// <summary>The number with the culture's marks.</summary>
    public static string Of(decimal number, CultureInfo culture) => number.ToString("#,0.######", culture);

    /// <summary>Reads a number; spaces of any kind may part groups of digits, and digits may be those of any script.</summary>
    public static bool TryParse(string text, CultureInfo culture, out decimal number)
    {
        Span<char> plain = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;

        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                var digit = CharUnicodeInfo.GetDecimalDigitValue(character);

                plain[length++] = digit >= 0 ? (char)('0' + digit) : character;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.Number, culture, out number);
    }
}
