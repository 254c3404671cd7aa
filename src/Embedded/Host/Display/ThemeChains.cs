using CmsSite.Embedded.Shell;

namespace CmsSite.Embedded.Display;

/// <summary>The enabled modules with one theme and its base themes.</summary>
internal sealed class ThemeChains(EnabledModules modules)
{
    /// <summary>The theme and its base themes, the theme first; none where the id is no theme's.</summary>
    public IEnumerable<HostedModule> ThemesOf(string? themeId)
    {
        for (var theme = Find(themeId); theme is not null; theme = Find(theme.BaseThemeId)) yield return theme;
    }

    /// <summary>All modules in the order of their force, then the base themes, then the theme.</summary>
    public IReadOnlyList<HostedModule> ModulesOf(string? themeId) =>
        [.. modules.InOrder.Where(module => !module.IsTheme), .. ThemesOf(themeId).Reverse()];

    private HostedModule? Find(string? id) => modules.InOrder.FirstOrDefault(module => module.IsTheme && module.Id == id);
}
