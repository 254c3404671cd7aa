using System.Reflection;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>The controllers of the enabled features; the host's own may be internal.</summary>
internal sealed class ModuleControllers(EnabledModules modules) : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        (base.IsController(typeInfo) || IsOfHost(typeInfo))
        && (typeInfo.GetCustomAttribute<OrchardCore.Modules.FeatureAttribute>() is not { } feature || modules.FeatureIds.Contains(feature.FeatureName));

    private static bool IsOfHost(TypeInfo type) =>
        type is { IsClass: true, IsAbstract: false, IsPublic: false }
        && typeof(ControllerBase).IsAssignableFrom(type)
        && type.Assembly.GetName().Name!.StartsWith("CmsSite.Embedded.", StringComparison.Ordinal);
}

/// <summary>Puts each controller in the area of its module, unless it names another.</summary>
internal sealed class ModuleAreas : IApplicationModelProvider
{
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            controller.RouteValues.TryAdd("area", controller.ControllerType.Assembly.GetName().Name);
        }
    }
}
