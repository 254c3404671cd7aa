using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Together;

/// <summary>Keeps what people type until they save it: each only for who typed it.</summary>
public sealed class Autosaves(ISession session, IClock clock)
{
    /// <summary>How long it is kept.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private const int PerItem = 5;
    private const int BatchSize = 200;

    /// <summary>What a user typed into forms of an item, or of new items of a type, and did not save; the latest first.</summary>
    public async Task<IReadOnlyList<Autosave>> OfAsync(string userId, string contentItemId, string contentType)
    {
        var since = clock.UtcNow - Life;

        return [.. await session.Query<Autosave, AutosaveIndex>(row =>
                row.UserId == userId && row.ContentItemId == contentItemId && row.ContentType == contentType && !row.IsSpent && row.KeptUtc >= since)
            .OrderByDescending(row => row.KeptUtc).ListAsync()];
    }

    /// <summary>What a user typed into a form and did not save; null for another's, for what was saved, and for what there is not.</summary>
    public async Task<Autosave?> FindAsync(string userId, string formId) =>
        await EvenSpentAsync(userId, formId) is { IsSpent: false } kept && kept.KeptUtc + Life >= clock.UtcNow ? kept : null;

    /// <summary>Keeps what stands in a form; false for a form that was saved or thrown away.</summary>
    public async Task<bool> KeepAsync(Autosave typed)
    {
        var kept = await EvenSpentAsync(typed.UserId, typed.FormId);

        if (kept is { IsSpent: true } || (kept is not null && (kept.ContentItemId != typed.ContentItemId || kept.ContentType != typed.ContentType)))
        {
            return false;
        }

        if (kept is null)
        {
            await MakeRoomAsync(typed);
            kept = typed;
        }

        (kept.Title, kept.Values, kept.KeptUtc) = (typed.Title, typed.Values, clock.UtcNow);
        await session.SaveAsync(kept, checkConcurrency: true);

        return true;
    }

    /// <summary>Forgets what was typed into a form, and keeps nothing more of it.</summary>
    public async Task SpendAsync(string userId, string formId)
    {
        if (await EvenSpentAsync(userId, formId) is { IsSpent: false } kept)
        {
            (kept.Values, kept.Title, kept.IsSpent) = ("", "", true);
            await session.SaveAsync(kept);
        }
    }

    /// <summary>Deletes what is too old.</summary>
    public async Task PurgeAsync()
    {
        var before = clock.UtcNow - Life;

        foreach (var old in await session.Query<Autosave, AutosaveIndex>(row => row.KeptUtc < before).Take(BatchSize).ListAsync())
        {
            session.Delete(old);
        }
    }

    private async Task MakeRoomAsync(Autosave typed)
    {
        foreach (var old in (await OfAsync(typed.UserId, typed.ContentItemId, typed.ContentType)).Skip(PerItem - 1))
        {
            session.Delete(old);
        }
    }

    private Task<Autosave?> EvenSpentAsync(string userId, string formId) =>
        session.Query<Autosave, AutosaveIndex>(row => row.UserId == userId && row.FormId == formId).FirstOrDefaultAsync()!;
}
