using OrchardCore.Data.Documents;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Together;

/// <summary>Finds and changes who has items open, for all processes that serve the site.</summary>
public sealed class EditingRooms(ISession session, IDocumentStore documentStore, IDistributedLock distributedLock, IClock clock)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Expiration = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Who has the item open now; empty where nobody has.</summary>
    public async Task<EditingRoom> GetAsync(string contentItemId)
    {
        var room = await session.Query<EditingRoom, EditingRoomIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync()
            ?? new EditingRoom { ContentItemId = contentItemId };

        room.Tidy(clock.UtcNow);

        return room;
    }

    /// <summary>Who else is changing the item; null for nobody. Loads no document, so that the scope may still change the room.</summary>
    public async Task<EditingHold?> HeldAgainstAsync(string contentItemId, string userId)
    {
        var since = clock.UtcNow - EditingRoom.Life;

        return await session.QueryIndex<EditingRoomIndex>(row => row.ContentItemId == contentItemId && row.HolderSeenUtc >= since).FirstOrDefaultAsync() is
        { HolderId: { } holderId, HolderName: { } name, HeldSinceUtc: { } held } && holderId != userId
                ? new("", holderId, name, DateTime.SpecifyKind(held, DateTimeKind.Utc))
                : null;
    }

    /// <summary>Changes a room and commits the scope's work with it; null where another process was faster, and nothing is stored.</summary>
    public async Task<EditingRoom?> ChangeAsync(string contentItemId, Action<EditingRoom> change)
    {
        var (locker, isLocked) = await distributedLock.TryAcquireLockAsync("CmsSite.Together." + contentItemId, Patience, Expiration);

        if (!isLocked)
        {
            return null;
        }

        await using (locker)
        {
            var room = await GetAsync(contentItemId);

            change(room);

            if (room.Forms.Count > 0)
            {
                await session.SaveAsync(room, checkConcurrency: true);
            }
            else if (room.Id != 0)
            {
                session.Delete(room);
            }

            await documentStore.CommitAsync();

            return room;
        }
    }

    /// <summary>Deletes rooms that nobody has been heard of for a day.</summary>
    public async Task PurgeAsync()
    {
        var before = clock.UtcNow - Kept;

        foreach (var room in await session.Query<EditingRoom, EditingRoomIndex>(row => row.SeenUtc < before).Take(BatchSize).ListAsync())
        {
            session.Delete(room);
        }
    }
}
