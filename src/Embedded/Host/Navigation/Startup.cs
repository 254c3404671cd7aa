using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Navigation;

/// <summary>Menus that modules add to.</summary>
[Feature("OrchardCore.Navigation")]
internal sealed class NavigationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddScoped<INavigationManager, NavigationManager>();
}
