using CmsSite.Embedded.Setup;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Shell;

/// <summary>Runs each request in a scope of the tenant, after the setup that the first one may start.</summary>
internal sealed class TenantRequests(ShellHost host, ShellSettings settings, AutoSetup autoSetup) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);

    public async Task InvokeAsync(HttpContext context)
    {
        var outside = context.Features.Get<IServiceProvidersFeature>();
        context.Features.Set<IServiceProvidersFeature>(new CurrentScopeServices(context.RequestServices));
        try
        {
            if (!settings.IsRunning() && await autoSetup.AnswersAsync(context))
                return;

            var scope = await host.GetScopeAsync(settings);
            await scope.UsingAsync(scope => RunAsync(scope, context));
        }
        finally
        {
            context.Features.Set(outside);
        }
    }

    public void Dispose() => _building.Dispose();

    private async Task RunAsync(ShellScope scope, HttpContext context)
    {
        var pipeline = scope.ShellContext.RequestPipeline ?? await BuildOnceAsync(scope);
        await pipeline(context);

        // The error page has answered the exception, but what the request has not committed must not be.
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is { } exception)
            await scope.HandleExceptionAsync(exception);
    }

    private async Task<RequestDelegate> BuildOnceAsync(ShellScope scope)
    {
        await _building.WaitAsync();
        try
        {
            return scope.ShellContext.RequestPipeline
                ??= await TenantBuilder.BuildPipelineAsync(scope.ShellContext, scope.ServiceProvider);
        }
        finally
        {
            _building.Release();
        }
    }
}
