using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;

namespace CmsSite.News.OutputCaching;

/// <summary>Evicts all pages when the site's settings change, of which any page may show the effect.</summary>
internal sealed class WatchedSiteService(ISiteService inner) : ISiteService
{
    /// <inheritdoc/>
    public Task<ISite> GetSiteSettingsAsync() => inner.GetSiteSettingsAsync();

    /// <inheritdoc/>
    public Task<ISite> LoadSiteSettingsAsync() => inner.LoadSiteSettingsAsync();

    /// <inheritdoc/>
    public Task UpdateSiteSettingsAsync(ISite site)
    {
        EvictEverything();

        return inner.UpdateSiteSettingsAsync(site);
    }

    internal static void EvictEverything() => ShellScope.Services?.GetRequiredService<CacheEvictions>().Add(PageCache.Everything);
}

/// <summary>Evicts all pages when a definition of content changes.</summary>
internal sealed class WatchedDefinitions(IContentDefinitionManager inner) : IContentDefinitionManager
{
    /// <inheritdoc/>
    public Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => inner.LoadTypeDefinitionsAsync();

    /// <inheritdoc/>
    public Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => inner.ListTypeDefinitionsAsync();

    /// <inheritdoc/>
    public Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => inner.LoadPartDefinitionsAsync();

    /// <inheritdoc/>
    public Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => inner.ListPartDefinitionsAsync();

    /// <inheritdoc/>
    public Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name) => inner.LoadTypeDefinitionAsync(name);

    /// <inheritdoc/>
    public Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name) => inner.GetTypeDefinitionAsync(name);

    /// <inheritdoc/>
    public Task<ContentPartDefinition> LoadPartDefinitionAsync(string name) => inner.LoadPartDefinitionAsync(name);

    /// <inheritdoc/>
    public Task<ContentPartDefinition> GetPartDefinitionAsync(string name) => inner.GetPartDefinitionAsync(name);

    /// <inheritdoc/>
    public Task<string> GetIdentifierAsync() => inner.GetIdentifierAsync();

    /// <inheritdoc/>
    public Task DeleteTypeDefinitionAsync(string name) => ChangeAsync(inner.DeleteTypeDefinitionAsync(name));

    /// <inheritdoc/>
    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(inner.DeletePartDefinitionAsync(name));

    /// <inheritdoc/>
    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => ChangeAsync(inner.StoreTypeDefinitionAsync(contentTypeDefinition));

    /// <inheritdoc/>
    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => ChangeAsync(inner.StorePartDefinitionAsync(contentPartDefinition));

    private static Task ChangeAsync(Task change)
    {
        WatchedSiteService.EvictEverything();

        return change;
    }
}
