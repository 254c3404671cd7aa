using System.Collections.Frozen;
using System.Globalization;

namespace CmsSite.News.Typography;

/// <summary>How a language sets quotation marks and spaces.</summary>
/// <param name="Opening">What straight quotation marks become where a quotation begins.</param>
/// <param name="Closing">What they become where it ends.</param>
/// <param name="IsFrench">Whether narrow no-break spaces stand before ; : ! ? and inside of quotation marks.</param>
/// <param name="Months">The names of the months.</param>
internal sealed record TypographyRules(char Opening, char Closing, bool IsFrench, FrozenSet<string> Months)
{
    private static readonly FrozenDictionary<string, TypographyRules> All = new Dictionary<string, TypographyRules>
    {
        ["fr"] = new('«', '»', IsFrench: true, MonthsOf("fr")),
        ["en"] = new('“', '”', IsFrench: false, MonthsOf("en")),
        ["es"] = new('«', '»', IsFrench: false, MonthsOf("es")),
        ["de"] = new('„', '“', IsFrench: false, MonthsOf("de")),
        ["it"] = new('«', '»', IsFrench: false, MonthsOf("it")),
        ["ar"] = new('«', '»', IsFrench: false, MonthsOf("ar")),
    }.ToFrozenDictionary();

    /// <summary>The rules of a culture's language; null where none are known.</summary>
    public static TypographyRules? For(string culture) => All.GetValueOrDefault(culture.Length > 2 && culture[2] == '-' ? culture[..2] : culture);

    private static FrozenSet<string> MonthsOf(string language)
    {
        var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;

        return format.MonthNames.Concat(format.MonthGenitiveNames).Where(name => name.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
