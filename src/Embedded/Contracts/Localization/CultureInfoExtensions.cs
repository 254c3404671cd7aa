using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Tells which way a language is written.</summary>
public static class CultureInfoExtensions
{
    /// <summary>The value for a <c>dir</c> attribute.</summary>
    public static string GetLanguageDirection(this CultureInfo culture)
        => culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(this CultureInfo culture) => culture.TextInfo.IsRightToLeft;
}

/// <summary>The values of a <c>dir</c> attribute.</summary>
public static class LanguageDirection
{
    /// <summary>From left to right.</summary>
    public const string LTR = "ltr";

    /// <summary>From right to left.</summary>
    public const string RTL = "rtl";
}
