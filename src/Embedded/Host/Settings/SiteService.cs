using OrchardCore.Documents;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Settings;

/// <summary>Keeps the site's settings as one document.</summary>
internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync();

    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync((SiteSettings)site);
}
