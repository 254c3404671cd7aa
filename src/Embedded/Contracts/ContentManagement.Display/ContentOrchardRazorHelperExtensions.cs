using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Razor;

#pragma warning disable CA1050 // Orchard Core has this class outside of any namespace, so that templates find it.
/// <summary>Draws content items in templates.</summary>
public static class ContentOrchardRazorHelperExtensions
{
    /// <summary>The HTML of the item; Detail where no display type is named.</summary>
    public static async Task<IHtmlContent> DisplayAsync(
        this IOrchardDisplayHelper orchardDisplayHelper,
        ContentItem content,
        string displayType = "",
        string groupId = "",
        IUpdateModel updater = null)
    {
        var displayManager = orchardDisplayHelper.HttpContext.RequestServices.GetRequiredService<IContentItemDisplayManager>();
        var shape = await displayManager.BuildDisplayAsync(content, updater, displayType, groupId);
        return await orchardDisplayHelper.DisplayHelper.ShapeExecuteAsync(shape);
    }
}
