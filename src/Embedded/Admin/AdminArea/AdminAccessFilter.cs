using CmsSite.Embedded.Display.Mvc;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Marks requests to the admin and refuses those of who may not enter it.</summary>
internal sealed class AdminAccessFilter : IAsyncResourceFilter, IOrderedFilter
{
    public int Order => -1000;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action && ModuleRoutes.IsAdmin(action))
        {
            AdminAttribute.Apply(context.HttpContext);
            var user = context.HttpContext.User;
            var authorization = context.HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
            if (!await authorization.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel))
            {
                context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
                return;
            }
        }

        await next();
    }
}
