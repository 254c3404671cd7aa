using CmsSite.Embedded.Admin.Fields;
using CmsSite.Embedded.Admin.Parts;
using CmsSite.Embedded.Admin.Preview;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Title.Models;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>The list of content and the editor.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class ContentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<MatcherPolicy, FormValueMatcherPolicy>();
        services.AddScoped<ContentList>();
        services.AddScoped<ContentEditor>();
        services.AddScoped<BulkActions>();
        services.AddScoped<IContentDisplayDriver, ContentsDriver>();
        services.AddNavigationProvider<ContentsAdminMenu>();
    }
}

/// <summary>Titles.</summary>
[Feature("OrchardCore.Title")]
internal sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>();
}

/// <summary>Addresses.</summary>
[Feature("OrchardCore.Autoroute")]
internal sealed class AutorouteStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().UseDisplayDriver<AutoroutePartDisplayDriver>();
        services.AddPermissionProvider<AutoroutePermissionProvider>();
    }
}

/// <summary>Languages of an item.</summary>
[Feature("OrchardCore.ContentLocalization")]
internal sealed class ContentLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<LocalizationPartDisplayDriver>();
        services.AddPermissionProvider<LocalizationPermissionProvider>();
        services.AddScoped<IAuthorizationHandler, LocalizeOwnContentHandler>();
    }
}

/// <summary>Fields.</summary>
[Feature("OrchardCore.ContentFields")]
internal sealed class ContentFieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>();
        services.AddContentField<TimeField>().UseDisplayDriver<TimeFieldDisplayDriver>();
        services.AddContentField<MultiTextField>().UseDisplayDriver<MultiTextFieldDisplayDriver>();
        services.AddContentField<LocalizationSetContentPickerField>().UseDisplayDriver<LocalizationSetContentPickerFieldDisplayDriver>();
    }
}

/// <summary>The preview of what is being edited.</summary>
[Feature("OrchardCore.ContentPreview")]
internal sealed class ContentPreviewStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddScoped<IContentDisplayDriver, ContentPreviewDriver>();
    }
}
