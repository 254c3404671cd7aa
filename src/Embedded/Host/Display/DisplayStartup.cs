using CmsSite.Embedded.Display.Content;
using CmsSite.Embedded.Display.Pages;
using CmsSite.Embedded.Display.Placement;
using CmsSite.Embedded.Display.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace CmsSite.Embedded.Display;

/// <summary>Shapes, their templates and places, and the pages they make.</summary>
[Feature("CmsSite.Embedded.Display")]
internal sealed class DisplayStartup : StartupBase
{
    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        AddShapes(services);
        AddPages(services);

        services.AddSingleton<ContentClasses>();
        services.AddScoped<ContentDisplayCoordinator>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.AddShapeTableProvider<ContentAlternates>();
    }

    private static void AddShapes(IServiceCollection services)
    {
        services.AddSingleton<ShapeTables>();
        services.AddScoped<CurrentShapeTable>();
        services.AddSingleton<IShapeFactory, ShapeFactory>();
        services.AddScoped<IDisplayHelper, ShapeDisplay>();
        services.AddScoped<RazorTemplates>();
        services.AddScoped<PlacementFinder>();
        services.AddScoped<ViewContextAccessor>();
        services.AddShapeTableProvider<CoreShapes>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<CurrentTheme>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped<ResourceManager>();
        services.AddScoped<IResourceManager>(provider => provider.GetRequiredService<ResourceManager>());
        services.AddScoped<IResourcesTagHelperProcessor>(provider => provider.GetRequiredService<ResourceManager>());
        services.AddScoped<IOrchardHelper, OrchardHelper>();
    }

    private sealed class OrchardHelper(IHttpContextAccessor httpContext) : IOrchardHelper
    {
        public HttpContext? HttpContext => httpContext.HttpContext;
    }
}
