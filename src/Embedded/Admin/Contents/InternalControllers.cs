using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>Lets this assembly's controllers be internal, as the services that they need are.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo)
        => typeInfo is { IsNotPublic: true, IsAbstract: false } && typeInfo.Assembly == typeof(InternalControllers).Assembly && typeInfo.IsSubclassOf(typeof(Controller));
}
