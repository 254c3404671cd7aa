using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace CmsSite.Conferences.Reports;

/// <summary>Finds the published report of a public address.</summary>
public sealed class ReportLookup(IAutorouteEntries entries, IContentManager contentManager)
{
    /// <summary>The report at “/{culture}/news/{slug}”; null where there is none.</summary>
    public async Task<ContentItem?> FindAsync(string culture, string slug)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync($"/{culture}/news/{slug}");
        var item = found ? await contentManager.GetAsync(entry.ContentItemId, VersionOptions.Published) : null;

        return item?.ContentType == ConferenceReport.ContentType ? item : null;
    }
}
