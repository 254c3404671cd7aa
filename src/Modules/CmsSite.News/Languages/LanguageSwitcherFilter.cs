using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace CmsSite.News.Languages;

/// <summary>
/// Puts the language switcher into the zone “Languages” of every public page's layout, and onto home pages the notice for who comes
/// from a page that has no translation.
/// </summary>
internal sealed class LanguageSwitcherFilter(LanguageLinks links, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            var layout = await layoutAccessor.GetLayoutAsync();
            var found = await links.ForAsync(context.RouteData.Values, context.HttpContext.Request);
            var switcher = await shapeFactory.CreateAsync<LanguageSwitcherViewModel>("LanguageSwitcher", model => model.Links = found);

            await layout.Zones["Languages"].AddAsync(switcher, "");

            if (context.RouteData.Values is { } page && page["area"] is "CmsSite.News" && page["controller"] is "Home")
            {
                await layout.Zones["Messages"].AddAsync(await shapeFactory.CreateAsync("UntranslatedNotice"), "");
            }
        }

        await next();
    }
}
