using CmsSite.Embedded.Display.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Brings what the views of a request share, before the first of them.</summary>
internal sealed class RazorViewFeatures(ISiteService sites, ILayoutAccessor layouts, CurrentTheme theme) : IAsyncActionFilter
{
    public async Task PrepareAsync(HttpContext http)
    {
        if (http.Features.Get<RazorViewFeature>() is not null) return;

        http.Features.Set(new RazorViewFeature
        {
            Site = await sites.GetSiteSettingsAsync(),
            ThemeLayout = await layouts.GetLayoutAsync(),
            ThemeId = await theme.GetIdAsync(),
        });
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        await PrepareAsync(context.HttpContext);
        await next();
    }
}
