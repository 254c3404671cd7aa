using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Forgets what people have seen too long ago, and of items that are no longer there.</summary>
[BackgroundTask(Title = "Review looks", Schedule = "37 * * * *", Description = "Forgets what reviewers have seen of items long ago, and of removed items.")]
internal sealed class ReviewLooksPurge : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<ReviewLooks>().PurgeAsync(cancellationToken);
}
