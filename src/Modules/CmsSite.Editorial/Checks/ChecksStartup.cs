using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Checks;

/// <summary>Registers what the machine looks at for the checklist with the tenant.</summary>
public sealed class ChecksStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MachineChecks>();
        services.AddScoped<InsideLinks>();
        services.AddScoped<IMachineCheck, ImagesCheck>();
        services.AddScoped<IMachineCheck, LinksCheck>();
        services.AddScoped<IMachineCheck, LanguagesCheck>();
        services.AddScoped<IMachineCheck, NamesCheck>();
        services.AddScoped<IMachineCheck, CompletenessCheck>();
    }
}
