using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace CmsSite.Editorial.Together;

/// <summary>Deletes what was typed too long ago, and rooms that everybody has left.</summary>
[BackgroundTask(Title = "Editing together", Schedule = "17 * * * *", Description = "Deletes unsaved drafts that are too old.")]
internal sealed class TogetherPurge : IBackgroundTask
{
    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await serviceProvider.GetRequiredService<Autosaves>().PurgeAsync();
        await serviceProvider.GetRequiredService<EditingRooms>().PurgeAsync();
    }
}
