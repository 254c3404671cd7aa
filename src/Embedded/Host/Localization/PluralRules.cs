using System.Globalization;

namespace CmsSite.Embedded.Localization;

/// <summary>Which plural form goes with a number in a language, in the order in which its PO files list the forms.</summary>
internal static class PluralRules
{
    public static int FormFor(CultureInfo culture, int count) => culture.TwoLetterISOLanguageName switch
    {
        "fr" => count > 1 ? 1 : 0,
        "ar" => ArabicForm(count),
        _ => count == 1 ? 0 : 1,
    };

    private static int ArabicForm(int count) => count switch
    {
        0 or 1 or 2 => count,
        _ => (count % 100) switch
        {
            >= 3 and <= 10 => 3,
            >= 11 => 4,
            _ => 5,
        },
    };
}
