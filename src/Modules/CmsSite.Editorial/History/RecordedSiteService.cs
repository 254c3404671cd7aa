using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;

namespace CmsSite.Editorial.History;

/// <summary>
/// Notes which of the site's settings were changed, by whatever road: no second person looks at them. Their values are not noted, as
/// there may be secrets among them; nor is what a site is set up with.
/// </summary>
internal sealed class RecordedSiteService(ISiteService inner) : ISiteService
{
    private readonly ConditionalWeakTable<ISite, Dictionary<string, string>> _loaded = [];

    /// <inheritdoc/>
    public Task<ISite> GetSiteSettingsAsync() => inner.GetSiteSettingsAsync();

    /// <inheritdoc/>
    public async Task<ISite> LoadSiteSettingsAsync()
    {
        var site = await inner.LoadSiteSettingsAsync();
        _loaded.GetValue(site, ValuesOf);

        return site;
    }

    /// <inheritdoc/>
    public async Task UpdateSiteSettingsAsync(ISite site)
    {
        var now = ValuesOf(site);
        var before = _loaded.TryGetValue(site, out var loaded) ? loaded : [];
        _loaded.AddOrUpdate(site, now);
        await inner.UpdateSiteSettingsAsync(site);

        var changed = now.Keys.Union(before.Keys).Where(name => now.GetValueOrDefault(name) != before.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToList();

        if (changed.Count > 0 && ShellScope.Services is { } services && !services.GetRequiredService<ShellSettings>().IsInitializing())
        {
            await services.GetRequiredService<EditorialHistory>().AddAsync(new(HistoryAction.SiteSettingsChanged) { Comment = string.Join(", ", changed) });
        }
    }

    // The site's own members and, one by one, those that modules keep among its properties.
    private static Dictionary<string, string> ValuesOf(ISite site)
    {
        var members = JsonSerializer.SerializeToNode(site, site.GetType())!.AsObject();
        members.Remove("Identifier");
        members.Remove(nameof(ISite.Properties));

        return members.Concat(site.Properties).DistinctBy(member => member.Key).ToDictionary(member => member.Key, member => member.Value?.ToJsonString() ?? "");
    }
}
