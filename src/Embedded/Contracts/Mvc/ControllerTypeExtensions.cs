namespace OrchardCore.Mvc.Core.Utilities;

/// <summary>Names controllers.</summary>
public static class ControllerTypeExtensions
{
    /// <summary>The controller's name in routes: <c>NewsController</c> as <c>News</c>.</summary>
    public static string ControllerName(this Type controllerType) =>
        controllerType.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) ? controllerType.Name[..^"Controller".Length] : controllerType.Name;
}
