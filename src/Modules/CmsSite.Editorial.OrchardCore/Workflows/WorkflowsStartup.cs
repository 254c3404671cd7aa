using CmsSite.Editorial.Events;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Workflows.Helpers;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>Registers the events of Orchard Core's workflows.</summary>
[RequireFeatures("OrchardCore.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddActivity<ReviewSubmittedEvent, ReviewActivityDisplayDriver<ReviewSubmittedEvent>>();
        services.AddActivity<ReviewChangesRequestedEvent, ReviewActivityDisplayDriver<ReviewChangesRequestedEvent>>();
        services.AddActivity<ReviewApprovedEvent, ReviewActivityDisplayDriver<ReviewApprovedEvent>>();
        services.AddActivity<ReviewPublishedEvent, ReviewActivityDisplayDriver<ReviewPublishedEvent>>();
        services.AddActivity<PublishedWithoutReviewEvent, ReviewActivityDisplayDriver<PublishedWithoutReviewEvent>>();
        services.AddScoped<IReviewEventHandler, WorkflowTrigger>();
    }
}
