using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CmsSite.Embedded.Setup;

/// <summary>Tells in the log where a site that is not set up yet wants to be.</summary>
internal sealed class SetupAnnouncement(
    IServer server, IHostApplicationLifetime lifetime, SetupService setup, AutoSetup autoSetup, SetupToken token, ILogger<SetupAnnouncement> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Addresses are known only once the server listens.
        if (!setup.IsDone)
            lifetime.ApplicationStarted.Register(Announce);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Announce()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "/";
        if (autoSetup.IsConfigured)
            logger.LogInformation("The first request to {Address} sets the site up.", address);
        else
            logger.LogWarning("The site is not set up yet. Open {Address} and give the setup token {Token}", address, token.Value);
    }
}
