using CmsSite.Conferences.Picking;
using CmsSite.Conferences.SharedValues;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Events;
using CmsSite.Editorial.Guard;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Sharing;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace CmsSite.Editorial;

/// <summary>Registers the editorial workflow with the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<EditorialPermissions>();

        services.AddScoped<ReviewWorkflows>();
        services.AddScoped<WorkflowCheck>();
        services.AddScoped<WorkflowWords>();
        services.AddRecipeExecutionStep<ReviewWorkflowsStep>();

        services.AddIndexProvider<ReviewIndexProvider>();
        services.AddScoped<ReviewRecords>();
        services.AddScoped<ReviewActor>();

        services.AddScoped<ReviewEvents>();
        services.AddScoped<DecisionNeeds>();
        services.AddScoped<DecisionEffects>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<UnreviewedPublication>();
        services.AddScoped<IPublicationReview, PickedReview>();
        services.AddIndexProvider<DraftShareIndexProvider>();
        services.AddScoped<DraftShares>();

        services.AddScoped<PublicationPermit>();
        services.AddScoped<PublicationGuard>();
        services.AddScoped<GuardedImport>();
        services.AddScoped<HeldImports>();
        services.Configure<MvcOptions>(options => options.Filters.Add<HeldImportsFilter>());
        services.AddScoped<IAuthorizationHandler, PublishAuthorizationHandler>();
        services.AddScoped<IContentHandler, PublishingLock>();
        services.AddScoped<ISharedValuesEventHandler, SharedValuesReview>();
        services.Decorate<IContentManager, GuardedContentManager>();
    }
}
