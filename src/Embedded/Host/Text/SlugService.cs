using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace CmsSite.Embedded.Text;

/// <summary>Makes parts of addresses: lower case, without accents, letters of any script kept, one separator for all else.</summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        var mayBreak = false;
        foreach (var character in text.Normalize(NormalizationForm.FormKD).Select(char.ToLowerInvariant))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                slug.Append(character);
                mayBreak = true;
            }
            else if (character is '_' or '~')
            {
                slug.Append(character);
            }
            else if (mayBreak)
            {
                slug.Append(separator);
                mayBreak = false;
            }
        }

        var made = slug.ToString().TrimEnd(separator);
        return made[..Math.Min(made.Length, MaxLength)].Normalize(NormalizationForm.FormC);
    }
}
