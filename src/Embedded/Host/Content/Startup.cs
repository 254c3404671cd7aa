using CmsSite.Embedded.Definitions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace CmsSite.Embedded.Content;

[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDefinitionManager, DefinitionManager>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<IContentHandler, StampHandler>();
        services.AddScoped<IContentHandler, PartHandlerCoordinator>();
        services.AddScoped<IContentHandler, ContentRoutesHandler>();
        services.AddSingleton<ContentTypes>();
        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<ContentItemMigrations>();
        services.AddRecipeExecutionStep<ContentStep>();
    }
}

[Feature("OrchardCore.ContentTypes")]
internal sealed class ContentTypesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<ContentDefinitionStep>();
}

[Feature("OrchardCore.ContentFields")]
internal sealed class ContentFieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>();
        services.AddContentField<HtmlField>();
        services.AddContentField<NumericField>();
        services.AddContentField<DateField>();
    }
}
