using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Makes the assembly a theme.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    private string _baseTheme;

    /// <summary>The id of the theme whose templates it falls back to.</summary>
    public string BaseTheme
    {
        get => _baseTheme;
        set => _baseTheme = value?.Trim() ?? "";
    }
}
