using CmsSite.Editorial.Events;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace CmsSite.Editorial.OrchardCore.Notifications;

/// <summary>Registers the senders of Orchard Core's notifications.</summary>
[RequireFeatures("OrchardCore.Notifications")]
public sealed class NotificationsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ReviewMessages>();
        services.AddScoped<IReviewEventHandler, ReviewNotifier>();
    }
}
