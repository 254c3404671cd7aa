using CmsSite.Editorial.Assignments;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.Queue;

/// <summary>Registers the queues and assignments with the tenant.</summary>
public sealed class QueueStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ReviewQueue>();
        services.AddScoped<QueuePeople>();
        services.AddScoped<QueueEntries>();
        services.AddScoped<Assignees>();
        services.AddScoped<ReviewAssignments>();
        services.AddScoped<AssignmentPanel>();
        services.AddNavigationProvider<QueueAdminMenu>();
    }
}
