using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Flows;

/// <summary>Bags.</summary>
[Feature("OrchardCore.Flows")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<BagPart>().UseDisplayDriver<BagPartDisplayDriver>();
}
