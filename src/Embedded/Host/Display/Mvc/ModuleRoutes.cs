using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Maps every action that has no route of its own to <c>{area}/{controller}/{action}</c>, or to its address in the admin.</summary>
internal static class ModuleRoutes
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public static void Map(IEndpointRouteBuilder routes, string adminPrefix)
    {
        routes.MapControllers();
        var actions = routes.ServiceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.AttributeRouteInfo is null)
            .DistinctBy(action => (action.RouteValues["area"], action.ControllerName, action.ActionName));
        foreach (var action in actions) Map(routes, action, adminPrefix);
    }

    /// <summary>Whether the action belongs to the admin: by the attribute or, as in Orchard Core, by its controller's name.</summary>
    public static bool IsAdmin(ControllerActionDescriptor action) => action.ControllerName == "Admin" || action.EndpointMetadata.Any(one => one is AdminAttribute);

    private static void Map(IEndpointRouteBuilder routes, ControllerActionDescriptor action, string adminPrefix)
    {
        var own = AttributesOf(action).FirstOrDefault(attribute => !string.IsNullOrWhiteSpace(attribute.Template));
        var pattern = Fill(own?.Template.TrimStart('/') ?? DefaultTemplate, action);
        routes.MapAreaControllerRoute(
            own?.RouteName is { } name ? Fill(name, action) : action.DisplayName!,
            action.RouteValues["area"]!,
            IsAdmin(action) ? $"{adminPrefix}/{pattern}" : pattern,
            new { controller = action.ControllerName, action = action.ActionName });
    }

    private static IEnumerable<AdminAttribute> AttributesOf(ControllerActionDescriptor action) =>
        action.MethodInfo.GetCustomAttributes<AdminAttribute>().Concat(action.ControllerTypeInfo.GetCustomAttributes<AdminAttribute>());

    private static string Fill(string text, ControllerActionDescriptor action) => text
        .Replace("{area}", action.RouteValues["area"], StringComparison.Ordinal)
        .Replace("{controller}", action.ControllerName, StringComparison.Ordinal)
        .Replace("{action}", action.ActionName, StringComparison.Ordinal);
}
