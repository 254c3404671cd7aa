using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;

[assembly: OrchardCore.Modules.Manifest.Feature(Id = "OrchardCore.Liquid", Name = "Liquid", Category = "Content Management")]

namespace CmsSite.Embedded.Text;

[Feature("OrchardCore.Liquid")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        services.AddSingleton<ILiquidTemplateManager, LiquidTemplateManager>();
    }
}
