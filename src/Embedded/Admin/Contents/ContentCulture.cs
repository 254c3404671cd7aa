using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Admin.Contents;

internal static class ContentCulture
{
    /// <summary>The language in which the item's texts are written.</summary>
    public static async Task<CultureInfo> GetCultureAsync(this IContentManager contents, ContentItem item)
        => (await contents.PopulateAspectAsync(item, new CultureAspect())).Culture ?? CultureInfo.CurrentUICulture;
}
