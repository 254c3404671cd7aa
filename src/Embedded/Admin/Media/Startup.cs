using CmsSite.Embedded.Admin.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Media;

/// <summary>The editor of media fields, and the upload.</summary>
[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>();
}
