using System.Reflection;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;
using OrchardCore.Media;

namespace CmsSite.SiteTests.Machines;

/// <summary>A load balancer learns whether to send visitors.</summary>
public sealed class ReadinessTests(NewsroomSite site)
{
    [Fact]
    public async Task Site_that_has_all_it_needs_is_ready()
    {
        using var visitor = site.Host.Visit();

        var answer = await visitor.GetAsync("/health/ready");

        Assert.Equal("200", answer.Verdict);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Site_without_its_media_is_alive_but_not_ready_and_says_no_more()
    {
        await using var host = new SiteHost(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes, TenantAfterModules = BrokenStore.Replace });
        await host.StartAsync();
        using var visitor = host.Visit();
        var before = await visitor.GetAsync("/health/ready");

        BrokenStore.IsBroken = true;
        var ready = await visitor.GetAsync("/health/ready");
        var live = await visitor.GetAsync("/health/live");
        BrokenStore.IsBroken = false;

        Assert.Equal(("200", "503", "200"), (before.Verdict, ready.Verdict, live.Verdict));
        Assert.Equal("Not ready", ready.Text);
    }

    /// <summary>A media store that can be told to fail; made of whatever members the host's interface has.</summary>
    public class BrokenStore : DispatchProxy
    {
        private IMediaFileStore _store = null!;

        public static bool IsBroken { get; set; }

        public static void Replace(IServiceCollection services)
        {
            // While the site sets itself up there are none of its modules.
            if (services.LastOrDefault(service => service.ServiceType == typeof(IMediaFileStore)) is not { } known) return;
            services.Remove(known);
            services.AddSingleton(provider =>
            {
                var proxy = Create<IMediaFileStore, BrokenStore>();
                ((BrokenStore)(object)proxy)._store = (IMediaFileStore)(known.ImplementationInstance
                    ?? known.ImplementationFactory?.Invoke(provider)
                    ?? ActivatorUtilities.CreateInstance(provider, known.ImplementationType!));
                return proxy;
            });
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            IsBroken ? throw new IOException("secret detail") : targetMethod!.Invoke(_store, args);
    }
}
