using CmsSite.Embedded.Localization;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

[assembly: OrchardCore.Modules.Manifest.Feature(Id = "OrchardCore.Setup", Name = "Setup", Category = "Infrastructure")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "OrchardCore.AutoSetup", Name = "Auto setup", Category = "Infrastructure")]

namespace CmsSite.Embedded.Setup;

/// <summary>Answers every request with the setup page while the site is not set up.</summary>
[Feature("OrchardCore.Setup")]
internal sealed class SetupStartup(ModuleCatalog modules) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAntiforgery();
        services.AddScoped<SetupPage>();
        services.AddSingleton<TranslationCatalog>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PoStringLocalizerFactory>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // The site's languages are not known yet; the page speaks all that it is translated into.
        var cultures = Translations().Prepend("en").ToArray();
        app.UseRequestLocalization(options => options.SetDefaultCulture("en").AddSupportedCultures(cultures).AddSupportedUICultures(cultures));
        app.Run(context => context.RequestServices.GetRequiredService<SetupPage>().AnswerAsync(context));
    }

    private IEnumerable<string> Translations()
        => from module in modules.Modules
           where module.Assembly == typeof(SetupStartup).Assembly
           from file in module.Files.GetDirectoryContents("Localization")
           select Path.GetFileNameWithoutExtension(file.Name);
}
