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

    private static void Map(IEndpointRouteBuilder routes, ControllerActionDescriptor action, string adminPrefix)
    {
        var attributes = new[] { action.MethodInfo.GetCustomAttribute<AdminAttribute>(), action.ControllerTypeInfo.GetCustomAttribute<AdminAttribute>() };
        var own = attributes.FirstOrDefault(attribute => !string.IsNullOrWhiteSpace(attribute?.Template));
        var isAdmin = action.ControllerName == "Admin" || attributes.Any(attribute => attribute is not null);
        var pattern = Fill(own?.Template.TrimStart('/') ?? DefaultTemplate, action);
        routes.MapAreaControllerRoute(
            own?.RouteName is { } name ? Fill(name, action) : action.DisplayName!,
            action.RouteValues["area"]!,
            isAdmin ? $"{adminPrefix}/{pattern}" : pattern,
            new { controller = action.ControllerName, action = action.ActionName });
    }

    private static string Fill(string text, ControllerActionDescriptor action) => text
        .Replace("{area}", action.RouteValues["area"], StringComparison.Ordinal)
        .Replace("{controller}", action.ControllerName, StringComparison.Ordinal)
        .Replace("{action}", action.ActionName, StringComparison.Ordinal);
}
