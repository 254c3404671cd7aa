using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;

namespace CmsSite.News.Health;

/// <summary>Asks what the site can't do without.</summary>
public sealed class Readiness(ISession session, IMediaFileStore media, ILogger<Readiness> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether the database and the media store answer; why one does not is in the log alone.</summary>
    public async Task<bool> CheckAsync()
    {
        // No item has this id, and the store no such file: an answer is all that is asked for.
        const string Nothing = "ready";

        return await AnswersAsync("database", () => session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == Nothing).FirstOrDefaultAsync())
            && await AnswersAsync("media store", () => media.GetFileInfoAsync(Nothing));
    }

    private async Task<bool> AnswersAsync<T>(string name, Func<Task<T>> ask)
    {
        try
        {
            await ask().WaitAsync(Patience);

            return true;
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The site is not ready: its {Part} does not answer.", name);

            return false;
        }
    }
}
