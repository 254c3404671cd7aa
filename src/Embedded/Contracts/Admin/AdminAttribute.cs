using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes a controller or action part of the admin: below its address, in its theme, for who may access it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>A route name put together from the controller's and the action's.</summary>
    public const string NameFromControllerAndAction = "{controller}{action}";

    /// <summary>Creates the attribute.</summary>
    public AdminAttribute(string template = null, string routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    /// <summary>The path below the admin's address; null for <c>{area}/{controller}/{action}/{id?}</c>.</summary>
    public string Template { get; set; }

    /// <summary>The name of the route, in which <c>{area}</c>, <c>{controller}</c> and <c>{action}</c> are filled in.</summary>
    public string RouteName { get; set; }

    /// <summary>Marks the request as one to the admin.</summary>
    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = null;

    /// <summary>Whether the request is marked as one to the admin.</summary>
    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));

    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);

        return next();
    }
}
