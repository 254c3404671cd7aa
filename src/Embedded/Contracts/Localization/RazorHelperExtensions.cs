using System.Globalization;
using OrchardCore;
using OrchardCore.Localization;

/// <summary>The current language, for templates.</summary>
#pragma warning disable CA1050 // Orchard Core declares it outside any namespace, so that templates need no using.
public static class RazorHelperExtensions
#pragma warning restore CA1050
{
    /// <summary>The name of the current culture, for a <c>lang</c> attribute.</summary>
    public static string CultureName(this IOrchardHelper orchardHelper) => CultureInfo.CurrentUICulture.Name;

    /// <summary>The direction of the current culture, for a <c>dir</c> attribute.</summary>
    public static string CultureDir(this IOrchardHelper orchardHelper) => CultureInfo.CurrentUICulture.GetLanguageDirection();

    /// <summary>Whether the current culture is written from right to left.</summary>
    public static bool IsRightToLeft(this IOrchardHelper orchardHelper) => CultureInfo.CurrentUICulture.IsRightToLeft();
}
