using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media;

namespace CmsSite.Conferences.Delegates;

/// <summary>Builds the one shape that shows a delegate; the shapes of the fields are placed nowhere.</summary>
internal sealed class DelegatePartDisplayDriver(DelegateAppearances appearances, IMediaFileStore media) : ContentPartDisplayDriver<DelegatePart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(DelegatePart part, BuildPartDisplayContext context) =>
        Initialize<DelegatePartViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Part = part;
            model.ContentItem = part.ContentItem;
            model.Name = part.ContentItem.DisplayText ?? "";
            model.BiographyHtml = new HtmlString(part.Biography.Html);
            model.PortraitUrl = part.Portrait.Paths is [var path, ..] ? media.MapPathToPublicUrl(path) : null;
            model.Initials = PersonInitials.Of(part.GivenName.Text, part.FamilyName.Text, model.Name);

            if (context.DisplayType is "Detail" or "" or null)
            {
                model.Appearances = await appearances.OfAsync(part.ContentItem);
            }
        })
        .Location("Detail", "Content:1")
        .Location("Summary", "Content:1");
}
