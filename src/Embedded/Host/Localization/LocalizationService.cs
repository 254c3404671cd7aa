using System.Globalization;
using System.Runtime.CompilerServices;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Localization;

/// <summary>Reads the site's languages from its settings.</summary>
internal sealed class LocalizationService(ISiteService siteService) : ILocalizationService
{
    // The site's settings are shared until they are swapped, and so is what is read of them.
    private static readonly ConditionalWeakTable<ISite, LocalizationSettings> Read = [];

    private LocalizationSettings? _settings;

    /// <summary>As the settings said when the scope first asked for them.</summary>
    public bool FallBackToParentCultures => _settings is { FallBackToParentCulture: true };

    public async Task<string> GetDefaultCultureAsync()
        => (await SettingsAsync()).DefaultCulture is { Length: > 0 } culture ? culture : CultureInfo.InstalledUICulture.Name;

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await SettingsAsync()).SupportedCultures is { Length: > 0 } cultures ? cultures : [await GetDefaultCultureAsync()];

    private async Task<LocalizationSettings> SettingsAsync()
        => _settings ??= Read.GetValue(await siteService.GetSiteSettingsAsync(), site => site.GetOrCreate<LocalizationSettings>());
}
