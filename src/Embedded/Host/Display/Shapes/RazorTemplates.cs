using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Razor;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Draws shapes with compiled views.</summary>
internal sealed class RazorTemplates(
    ViewContextAccessor page,
    IHtmlHelper html,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IHttpContextAccessor httpContext,
    Mvc.RazorViewFeatures features)
{
    public async Task<IHtmlContent> RenderAsync(string path, DisplayContext context)
    {
        var outer = page.ViewContext ??= await StandInAsync();
        var data = new ViewDataDictionary(outer.ViewData);
        data.TemplateInfo.HtmlFieldPrefix = context.HtmlFieldPrefix;
        ((IViewContextAware)html).Contextualize(new ViewContext(outer, outer.View, data, outer.Writer));
        try
        {
            return await html.PartialAsync(path, context.Value, data);
        }
        finally
        {
            page.ViewContext = outer;
        }
    }

    /// <summary>A page to draw in where a shape is drawn before or without one.</summary>
    private async Task<ViewContext> StandInAsync()
    {
        var http = httpContext.HttpContext ?? throw new InvalidOperationException("Shapes are drawn in a request.");
        await features.PrepareAsync(http);
        return new ViewContext(
            new ActionContext(http, http.GetRouteData() ?? new RouteData(), new ActionDescriptor()),
            new NoView(),
            new ViewDataDictionary(metadata, new ModelStateDictionary()),
            tempData.GetTempData(http),
            TextWriter.Null,
            new HtmlHelperOptions());
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
