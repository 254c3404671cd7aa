using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace CmsSite.News.Redirects;

/// <summary>Remembers the paths that published items leave, in the transaction that makes them leave.</summary>
internal sealed class MovedPathRecorder(ISession session) : ContentHandlerBase
{
    private readonly Dictionary<string, string?> _imported = [];

    /// <summary>Notes the path that the public knows: an import's publication does not say what was public before.</summary>
    public override async Task ImportingAsync(ImportContentContext context)
    {
        var id = context.ContentItem.ContentItemId;

        if (context.ContentItem.Published && !string.IsNullOrEmpty(id))
        {
            var row = await session.QueryIndex<AutoroutePartIndex>(row => row.ContentItemId == id && row.Published).FirstOrDefaultAsync();
            _imported[id] = MovedPaths.Normalize(row?.Path);
        }
    }

    /// <inheritdoc/>
    public override async Task PublishedAsync(PublishContentContext context)
    {
        var id = context.ContentItem.ContentItemId;

        if (MovedPaths.Of(context.ContentItem) is { } path && (MovedPaths.Of(context.PreviousItem) ?? _imported.GetValueOrDefault(id)) is var left && left != path)
        {
            await ClaimAsync(path);
            await RememberAsync(id, left);
        }
    }

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) =>
        RememberAsync(context.ContentItem.ContentItemId, MovedPaths.Of(context.PreviousItem ?? context.ContentItem));

    /// <inheritdoc/>
    public override async Task RemovedAsync(RemoveContentContext context)
    {
        if (context.NoActiveVersionLeft && await OfItemAsync(context.ContentItem.ContentItemId) is { } moved)
        {
            session.Delete(moved);
        }
    }


    // A path belongs to the item that was published at it last.
    private async Task ClaimAsync(string path)
    {
        foreach (var moved in await session.Query<MovedPaths, MovedPathIndex>(row => row.Path == path).ListAsync())
        {
            moved.Paths.Remove(path);

            if (moved.Paths.Count == 0)
            {
                session.Delete(moved);
            }
            else
            {
                await session.SaveAsync(moved);
            }
        }
    }

    private async Task RememberAsync(string contentItemId, string? path)
    {
        if (path is null)
        {
            return;
        }

        var moved = await OfItemAsync(contentItemId) ?? new MovedPaths { ContentItemId = contentItemId };

        if (!moved.Paths.Contains(path))
        {
            moved.Paths.Add(path);
            await session.SaveAsync(moved);
        }
    }

    private Task<MovedPaths?> OfItemAsync(string contentItemId) =>
        session.Query<MovedPaths, MovedPathIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync()!;
}
