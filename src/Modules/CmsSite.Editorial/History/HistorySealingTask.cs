using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace CmsSite.Editorial.History;

/// <summary>Seals what a process left behind that ended between a commit and the sealing.</summary>
[BackgroundTask(Title = "Editorial history", Schedule = "* * * * *", Description = "Seals entries of the editorial history that are not yet sealed.")]
internal sealed class HistorySealingTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<HistorySealer>().SealAsync();
}
