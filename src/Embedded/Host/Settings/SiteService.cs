using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Settings;

/// <summary>Keeps the site's settings as one document.</summary>
internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync();

    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync((SiteSettings)site);
}

/// <summary>Proposes the site's time zone.</summary>
internal sealed class SiteTimeZoneSelector(ISiteService siteService) : ITimeZoneSelector
{
    public Task<TimeZoneSelectorResult> GetTimeZoneAsync() => Task.FromResult(new TimeZoneSelectorResult
    {
        TimeZoneId = async () => (await siteService.GetSiteSettingsAsync()).TimeZoneId,
    });
}
