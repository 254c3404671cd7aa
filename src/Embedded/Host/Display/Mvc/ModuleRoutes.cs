using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Maps every action that has no route of its own to <c>{area}/{controller}/{action}</c>, or to its address in the admin.</summary>
internal sealed class ModuleRoutes(IEndpointRouteBuilder routes, string adminPrefix)
{
    private const string Pattern = "{area}/{controller}/{action}/{id?}";

    public void Map(ControllerActionDescriptor action)
    {
        if (action.AttributeRouteInfo is not null) return;

        var ofAction = action.MethodInfo.GetCustomAttribute<AdminAttribute>();
        var ofController = action.ControllerTypeInfo.GetCustomAttribute<AdminAttribute>();
        var admin = !string.IsNullOrWhiteSpace(ofAction?.Template) ? ofAction : !string.IsNullOrWhiteSpace(ofController?.Template) ? ofController : ofAction ?? ofController;
        var isAdmin = admin is not null || action.ControllerName == "Admin";
        var pattern = string.IsNullOrWhiteSpace(admin?.Template) ? Pattern : admin.Template.TrimStart('/');
        routes.MapControllerRoute(
            Fill(action, string.IsNullOrWhiteSpace(admin?.Template) ? null : admin.RouteName) ?? action.DisplayName!,
            isAdmin ? $"{adminPrefix}/{Fill(action, pattern)}" : Fill(action, pattern)!,
            new { area = action.RouteValues["area"], controller = action.ControllerName, action = action.ActionName });
    }

    private static string? Fill(ControllerActionDescriptor action, string? text) => text?
        .Replace("{area}", action.RouteValues["area"], StringComparison.Ordinal)
        .Replace("{controller}", action.ControllerName, StringComparison.Ordinal)
        .Replace("{action}", action.ActionName, StringComparison.Ordinal);
}
