using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The theme of the current request.</summary>
public interface IThemeManager
{
    /// <summary>The theme, or null.</summary>
    Task<IExtensionInfo> GetThemeAsync();
}

/// <summary>Proposes a theme for the current request.</summary>
public interface IThemeSelector
{
    /// <summary>The proposal, or null.</summary>
    Task<ThemeSelectorResult> GetThemeAsync();
}

/// <summary>A theme proposed.</summary>
public class ThemeSelectorResult
{
    /// <summary>The proposal of the highest priority is taken.</summary>
    public int Priority { get; set; }

    /// <summary>The theme's id.</summary>
    public string ThemeName { get; set; }
}
