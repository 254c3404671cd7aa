using CmsSite.Embedded.Admin.Fields;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Admin.Media;

/// <summary>The editor of media fields, and the library's page.</summary>
[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>();
        services.AddNavigationProvider<MediaAdminMenu>();
    }
}

/// <summary>Leads to the media library.</summary>
internal sealed class MediaAdminMenu(IStringLocalizer<MediaAdminMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Media Library"], "after.15", library => library
            .AddClass("media").AddClass(NavigationConstants.CssClassPrefix + "images").Id("media")
            .Action("Index", "Admin", AdminController.Area)
            .Permission(MediaPermissions.ManageMedia)
            .LocalNav());

        return ValueTask.CompletedTask;
    }
}
