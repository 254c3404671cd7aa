using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Editorial.Versions;

/// <summary>What an item's form shows of its past.</summary>
public class ItemPastViewModel
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The id of the public version; null where there is none or it is the one worked on.</summary>
    public string? PublishedVersionId { get; set; }

    /// <summary>The id of the version worked on.</summary>
    public string VersionId { get; set; } = "";
}

/// <summary>Leads from an item's form to its versions and its history.</summary>
internal sealed class ItemPastDisplayDriver(IContentDefinitionManager definitions, IContentManager contentManager) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        if (context.IsNew || !string.IsNullOrEmpty(context.HtmlFieldPrefix) || (await definitions.GetTypeDefinitionAsync(model.ContentType))?.IsVersionable() != true)
        {
            return null;
        }

        var published = model.Published ? null : await contentManager.GetAsync(model.ContentItemId, VersionOptions.Published);

        return Initialize<ItemPastViewModel>("ItemPast", shape =>
        {
            shape.ContentItemId = model.ContentItemId;
            shape.VersionId = model.ContentItemVersionId;
            shape.PublishedVersionId = published?.ContentItemVersionId;
        }).Location("Parts:before");
    }
}
