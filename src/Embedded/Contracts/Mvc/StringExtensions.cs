using System.Text;

namespace OrchardCore.Mvc.Utilities;

/// <summary>Turns names into others.</summary>
public static class StringExtensions
{
    /// <summary><c>FactsPart</c> as <c>facts-part</c>; what is no ASCII letter or digit parts words.</summary>
    public static string HtmlClassify(this string text)
    {
        var name = new StringBuilder();
        var parted = false;
        foreach (var letter in text ?? "")
        {
            parted |= char.IsUpper(letter);
            if (!char.IsAsciiLetter(letter) && (!char.IsDigit(letter) || name.Length == 0))
            {
                parted = true;
                continue;
            }

            if (parted && name.Length > 0) name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
            parted = false;
        }

        return name.ToString();
    }

    internal static string ToPascalCaseDash(this string attribute) =>
        string.Concat(attribute.Trim().Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
