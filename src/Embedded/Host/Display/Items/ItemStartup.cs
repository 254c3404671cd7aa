using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Display.Items;

/// <summary>The addresses of items by their ids.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class ItemStartup : StartupBase
{
    private const string Area = "OrchardCore.Contents";

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            "DisplayContentItem", Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
        routes.MapAreaControllerRoute(
            "PreviewContentItem", Area, "Contents/ContentItems/{contentItemId}/Preview", new { controller = "Item", action = "Preview" });
    }
}
