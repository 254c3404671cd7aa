using CmsSite.Testing.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace CmsSite.Testing.Site;

/// <summary>The site, run in process on a content root of its own that goes when the host goes.</summary>
public sealed class SiteHost : WebApplicationFactory<Program>
{
    private readonly SiteSetup _setup;
    private readonly ContentRoot _contentRoot;
    private readonly SiteLog _log = new();

    /// <summary>Makes a site that is not yet started.</summary>
    public SiteHost(SiteSetup setup)
    {
        _setup = setup;
        _contentRoot = new ContentRoot(setup.RecipeFiles, setup.Folder);
        ClientOptions.AllowAutoRedirect = false;
        if (setup.OnNetwork) UseKestrel(0);
    }

    /// <summary>The Administrator that the setup makes.</summary>
    public static Account Administrator { get; } = new("Administrator", "admin", "Adm1n-Secret!");

    /// <summary>What the site logged as a warning or worse.</summary>
    public SiteLog Log => _log;

    /// <summary>The address that the site listens on; only where it is on the network.</summary>
    public string Address => Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    /// <summary>Starts the site and has it set itself up; its first request does that.</summary>
    public async Task StartAsync()
    {
        if (_setup.OnNetwork) StartServer();
        using var client = CreateClient();
        client.Timeout = Timeout.InfiniteTimeSpan;
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        if ((int)answer.StatusCode >= 400)
        {
            throw new InvalidOperationException($"The site did not set itself up: {(int)answer.StatusCode}\n{_log}");
        }
    }

    /// <summary>Someone who asks the site for pages; anonymous until signed in.</summary>
    public Visitor Visit() => new(CreateClient());

    /// <summary>A visitor signed in as the account.</summary>
    public async Task<Visitor> SignInAsync(Account account)
    {
        var visitor = Visit();
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>Runs something in a scope of the tenant, which commits at its end, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        var result = default(T);
        var scope = await Services.GetRequiredService<IShellHost>().GetScopeAsync("Default");
        await scope.UsingAsync(async entered =>
        {
            // Liquid patterns need a request.
            var accessor = entered.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
            accessor.HttpContext = new DefaultHttpContext { RequestServices = entered.ServiceProvider };
            result = await act(entered.ServiceProvider);
        });
        return result!;
    }

    /// <summary>Runs something in a scope of the tenant.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> act) => InScopeAsync(async services =>
    {
        await act(services);
        return true;
    });

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(_contentRoot.Path);
        foreach (var (key, value) in AutoSetup.Settings(_setup.Recipe, _setup.TimeZone, Administrator)) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_log));
        builder.ConfigureServices(_setup.Host ?? (_ => { }));
        builder.ConfigureServices(services => services.AddOrchardCore()
            .ConfigureServices(_setup.Tenant ?? (_ => { }))
            .ConfigureServices(_setup.TenantAfterModules ?? (_ => { }), order: 10_000));
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _contentRoot.Dispose();
    }
}
