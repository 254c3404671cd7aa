using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Maps every action that has no route of its own to <c>{area}/{controller}/{action}</c>; the admin maps its own.</summary>
internal static class ModuleRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapControllers();
        var actions = routes.ServiceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();
        foreach (var action in actions.Where(IsToMap))
        {
            var area = action.RouteValues["area"]!;
            routes.MapAreaControllerRoute(
                action.DisplayName!,
                area,
                $"{area}/{action.ControllerName}/{action.ActionName}/{{id?}}",
                new { controller = action.ControllerName, action = action.ActionName });
        }
    }

    private static bool IsToMap(ControllerActionDescriptor action) =>
        action.AttributeRouteInfo is null
        && action.ControllerName != "Admin"
        && action.MethodInfo.GetCustomAttribute<AdminAttribute>() is null
        && action.ControllerTypeInfo.GetCustomAttribute<AdminAttribute>() is null;
}
