using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Display.Errors;

/// <summary>Answers errors with a page in the theme.</summary>
[Feature("OrchardCore.Diagnostics")]
internal sealed class DiagnosticsStartup : StartupBase
{
    // Around all others, which then see the request for the error page too.
    public override int ConfigureOrder => -100_000;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // Lets the middlewares below find the endpoint of the error page by the tenant's own routes.
        app.Properties["__GlobalEndpointRouteBuilder"] = routes;
        if (!serviceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()) app.UseExceptionHandler("/Error");
        app.UseStatusCodePagesWithReExecute("/Error/{0}");
        app.Use(LeaveFilesWithoutPageAsync);
        app.Properties.Remove("__GlobalEndpointRouteBuilder");

        routes.MapAreaControllerRoute(
            "Diagnostics.Error", "OrchardCore.Diagnostics", "Error/{status?}", new { controller = "Diagnostics", action = "Error" });
    }

    private static readonly FileExtensionContentTypeProvider FileTypes = new();

    private static async Task LeaveFilesWithoutPageAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);

        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest
            && FileTypes.TryGetContentType(context.Request.Path.Value ?? "", out _)
            && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    }
}
