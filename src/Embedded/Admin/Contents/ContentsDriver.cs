using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>The buttons of every editor and what every row of the list shows.</summary>
internal sealed class ContentsDriver(
    IContentDefinitionManager definitions,
    IHttpContextAccessor http,
    IAuthorizationService authorization) : ContentDisplayDriver
{
    private static readonly Permission[] MenuPermissions =
        [CommonPermissions.PublishContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent, CommonPermissions.CloneContent];

    public override IDisplayResult Display(ContentItem item, BuildDisplayContext context)
        => Combine(
            Row("ContentsCheckbox_SummaryAdmin", "Checkbox:10", item),
            Row("ContentsTags_SummaryAdmin", "Tags:10", item),
            Row("ContentsMeta_SummaryAdmin", "Meta:20", item),
            Row("ContentsButtonEdit_SummaryAdmin", "Actions:10", item),
            Row("ContentsButtonActions_SummaryAdmin", "ActionsMenu:10", item).RenderWhen(() => MayAnyAsync(item)),
            Shape("ContentsMetadata", new ContentItemViewModel(item)).Location("Detail", "Content:before"));

    public override async Task<IDisplayResult?> EditAsync(ContentItem item, BuildEditorContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
            return null;

        return Combine(
            Dynamic("Content_PublishButton").Location("Actions:10")
                .RenderWhen(() => MayAsync(CommonPermissions.PublishContent, item)),
            Dynamic("Content_UnpublishButton").Location("Actions:20")
                .RenderWhen(async () => item.Published && await MayAsync(CommonPermissions.PublishContent, item)),
            Dynamic("Content_SaveDraftButton").Location("Actions:30")
                .RenderWhen(async () => type.IsDraftable() && await MayAsync(CommonPermissions.EditContent, item)),
            Dynamic("Content_DeleteButton").Location("Actions:40")
                .RenderWhen(async () => item.Id != 0 && await MayAsync(CommonPermissions.DeleteContent, item)));
    }

    private ShapeResult Row(string shapeType, string place, ContentItem item)
        => Shape(shapeType, new ContentItemViewModel(item)).Location("SummaryAdmin", place);

    private async Task<bool> MayAnyAsync(ContentItem item)
    {
        foreach (var permission in MenuPermissions)
        {
            if (await MayAsync(permission, item))
                return true;
        }

        return false;
    }

    private Task<bool> MayAsync(Permission permission, ContentItem item)
        => authorization.AuthorizeAsync(http.HttpContext!.User, permission, item);
}
