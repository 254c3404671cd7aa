using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current culture until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previousCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _previousUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(string culture, string uiCulture, bool ignoreSystemSettings)
    {
        CultureInfo.CurrentCulture = Culture = new CultureInfo(culture, !ignoreSystemSettings);
        CultureInfo.CurrentUICulture = UICulture = new CultureInfo(uiCulture, !ignoreSystemSettings);
    }

    /// <summary>The culture for dates and numbers within the scope.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The culture for texts within the scope.</summary>
    public CultureInfo UICulture { get; }

    /// <summary>Begins a scope with the culture of this name.</summary>
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => new(culture, culture, ignoreSystemSettings);

    /// <summary>Begins a scope with this culture.</summary>
    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false)
        => new(culture.Name, culture.Name, ignoreSystemSettings);

    /// <inheritdoc/>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _previousCulture;
        CultureInfo.CurrentUICulture = _previousUICulture;
    }
}
