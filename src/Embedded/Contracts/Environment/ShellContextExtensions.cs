using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundTasks;

/// <summary>Gives work without a request what expects one.</summary>
public static class ShellContextExtensions
{
    /// <summary>A request to the site's root by nobody, whose services are those of the current scope.</summary>
    public static HttpContext CreateHttpContext(this ShellContext shell)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IServiceProvidersFeature>(new CurrentScopeServices(shell.ServiceProvider));
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/";
        return context;
    }
}

/// <summary>The services of the scope that runs, which are others in a deferred task than in the request before it.</summary>
internal sealed class CurrentScopeServices(IServiceProvider outsideOfScopes) : IServiceProvidersFeature
{
    public IServiceProvider RequestServices
    {
        get => ShellScope.Services ?? outsideOfScopes;
        set => outsideOfScopes = value;
    }
}
