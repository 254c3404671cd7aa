using CmsSite.Embedded.Parts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.Parts;

internal sealed class AutoroutePartDisplayDriver(
    ISiteService site,
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    YesSql.ISession session,
    IStringLocalizer<AutoroutePartDisplayDriver> localizer) : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult Edit(AutoroutePart part, BuildPartEditorContext context)
        => Initialize<AutoroutePartViewModel>("AutoroutePart_Edit", async model =>
        {
            var home = (await site.GetSiteSettingsAsync()).HomeRoute?["contentItemId"]?.ToString();
            model.IsHomepage = string.Equals(home, part.ContentItem.ContentItemId, StringComparison.OrdinalIgnoreCase);
            model.Path = part.Path;
            model.Disabled = part.Disabled;
            model.Absolute = part.Absolute;
            model.RouteContainedItems = part.RouteContainedItems;
            model.ContentItem = part.ContentItem;
            model.AutoroutePart = part;
            model.Settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        });

    public override async Task<IDisplayResult> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var posted = new AutoroutePartViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Path, m => m.UpdatePath, m => m.Disabled);

        part.Disabled = settings.AllowDisabled && posted.Disabled;
        if (part.Disabled)
            return Edit(part, context);

        if (settings.AllowCustomPath)
            part.Path = posted.Path;
        // An empty path is made anew from the pattern.
        if (settings.AllowUpdatePath && posted.UpdatePath)
            part.Path = string.Empty;
        if (await authorization.AuthorizeAsync(http.HttpContext!.User, AutoroutePermissions.SetHomepage))
            await context.Updater.TryUpdateModelAsync(part, Prefix, p => p.SetHomepage);

        context.Updater.ModelState.BindValidationResults(Prefix, part.ValidatePathFieldValue(localizer));
        if (!string.IsNullOrEmpty(part.Path) && await session.IsPathTakenAsync(part.Path, part.ContentItem.ContentItemId))
            context.Updater.ModelState.AddModelError(Prefix, nameof(part.Path), localizer["Your permalink is already in use."]);

        return Edit(part, context);
    }
}
