using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.UnitTests.Shell;

/// <summary>A tenant that is set up, of an application without modules, in a folder of its own.</summary>
internal sealed class Tenant : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cmssite-");
    private readonly WebApplication _application;

    public Tenant(Action<IServiceCollection>? services = null, Action<IApplicationBuilder>? pipeline = null)
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder.FullName, "App_Data", "Embedded"));
        File.WriteAllText(Path.Combine(data.FullName, "tenant.json"), """{ "State": "Running", "Features": [] }""");

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Tenant).Assembly.GetName().Name,
            ContentRootPath = _folder.FullName,
        });
        builder.Logging.ClearProviders();
        builder.Services.AddOrchardCore().ConfigureServices(services ?? (_ => { })).Configure(pipeline ?? (_ => { }));
        _application = builder.Build();
    }

    public T Get<T>()
        where T : notnull
        => _application.Services.GetRequiredService<T>();

    /// <summary>A new scope of the tenant.</summary>
    public Task<ShellScope> ScopeAsync() => Get<IShellHost>().GetScopeAsync(ShellSettings.DefaultShellName);

    /// <summary>Has the tenant answer a request.</summary>
    public async Task<HttpContext> RequestAsync(string path)
    {
        await using var services = _application.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = services.ServiceProvider };
        context.Request.Path = path;
        await Get<TenantRequests>().InvokeAsync(context);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
