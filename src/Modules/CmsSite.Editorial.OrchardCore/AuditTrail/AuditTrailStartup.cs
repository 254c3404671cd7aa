using CmsSite.Editorial.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>Registers the entries of Orchard Core's audit trail.</summary>
[RequireFeatures("OrchardCore.AuditTrail")]
public sealed class AuditTrailStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ReviewAuditEvents>();
        services.AddDisplayDriver<AuditTrailEvent, ReviewAuditEventDisplayDriver>();
        services.AddScoped<IReviewEventHandler, ReviewAuditor>();
    }
}
