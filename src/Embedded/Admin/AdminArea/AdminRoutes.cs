using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Gives every action of the admin its address below the prefix.</summary>
internal static class AdminRoutes
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    /// <summary>Whether the action belongs to the admin: by the attribute or, as in Orchard Core, by its controller's name.</summary>
    public static bool IsAdmin(ControllerActionDescriptor action) => AttributeOf(action) is not null || action.ControllerName == "Admin";

    public static void Map(IEndpointRouteBuilder routes, string prefix)
    {
        var actions = routes.ServiceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items;
        foreach (var action in actions.OfType<ControllerActionDescriptor>().Where(IsAdmin).DistinctBy(action => (Area(action), action.ControllerName, action.ActionName)))
        {
            var attribute = AttributeOf(action);
            var template = attribute?.Template is { Length: > 0 } own ? own : DefaultTemplate;
            routes.MapAreaControllerRoute(
                name: Fill(attribute?.RouteName, action) ?? action.DisplayName ?? action.Id,
                areaName: Area(action),
                pattern: prefix + "/" + Fill(template, action),
                defaults: new { controller = action.ControllerName, action = action.ActionName });
        }
    }

    private static AdminAttribute? AttributeOf(ControllerActionDescriptor action)
        => action.MethodInfo.GetCustomAttribute<AdminAttribute>() ?? action.ControllerTypeInfo.GetCustomAttribute<AdminAttribute>();

    private static string Area(ControllerActionDescriptor action) => action.RouteValues["area"]!;

    private static string? Fill(string? pattern, ControllerActionDescriptor action)
        => pattern?
            .Replace("{area}", Area(action), StringComparison.Ordinal)
            .Replace("{controller}", action.ControllerName, StringComparison.Ordinal)
            .Replace("{action}", action.ActionName, StringComparison.Ordinal);
}
