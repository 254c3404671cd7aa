using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace CmsSite.News.Languages;

/// <summary>Puts the language switcher into the zone “Languages” of every public page's layout.</summary>
internal sealed class LanguageSwitcherFilter(LanguageLinks links, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            var layout = await layoutAccessor.GetLayoutAsync();
            var found = await links.ForAsync(context.RouteData.Values);
            var switcher = await shapeFactory.CreateAsync<LanguageSwitcherViewModel>("LanguageSwitcher", model => model.Links = found);

            await layout.Zones["Languages"].AddAsync(switcher, "");
        }

        await next();
    }
}
