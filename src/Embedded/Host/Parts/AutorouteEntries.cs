using System.Collections.Immutable;
using CmsSite.Embedded.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Parts;

/// <summary>The items whose paths the scope has changed.</summary>
internal sealed class ChangedPaths
{
    public HashSet<string> Items { get; } = [];
}

/// <summary>Knows the paths of all published items. After a commit those are read anew that it changed; all others stay.</summary>
internal sealed class AutorouteEntries(SharedDocuments shared) : IAutorouteEntries, IDisposable
{
    // More are not worth their own query: all is read at the next request.
    private const int MostChanges = 500;

    private readonly SemaphoreSlim _changing = new(1, 1);

    /// <summary>The paths as they are known, or null.</summary>
    public AutorouteMap? Current => shared.Get<AutorouteMap>(out _);

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path)
    {
        var found = (await MapAsync()).ByPath.TryGetValue(path.TrimEnd('/'), out var entry);
        return (found, entry);
    }

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var found = (await MapAsync()).ByItem.TryGetValue(contentItemId, out var entry);
        return (found, entry);
    }

    /// <summary>Has an item's path read anew once the scope has committed.</summary>
    public Task UpdateEntryAsync(string contentItemId)
    {
        var services = ShellScope.Services;
        var changed = services.GetRequiredService<ChangedPaths>();
        changed.Items.Add(contentItemId);
        services.GetRequiredService<IDocumentStore>().AfterCommitSuccess<ChangedPaths>(() => ApplyAsync(services.GetRequiredService<StoreSession>(), changed.Items));
        return Task.CompletedTask;
    }

    public void Dispose() => _changing.Dispose();

    // One at a time: of two commits that changed an item, what the later one stored is read last.
    private async Task ApplyAsync(StoreSession session, HashSet<string> items)
    {
        await _changing.WaitAsync();
        try
        {
            if (shared.Get<AutorouteMap>(out var generation) is not { } known || items.Count > MostChanges)
            {
                shared.Drop<AutorouteMap>();
                return;
            }

            // Another item may answer at a path that is given up.
            var paths = items.Select(known.ByItem.GetValueOrDefault).OfType<AutorouteEntry>().SelectMany(entry => AutoroutePaths.Forms(entry.Path)).ToList();
            var rows = await session.QueryIndex<AutoroutePartIndex>(row =>
                row.Published && row.Path != null && (row.ContentItemId.IsIn(items) || row.Path.IsIn(paths))).ListAsync();
            shared.Replace(known.With(items, rows), generation);
        }
        finally
        {
            _changing.Release();
        }
    }

    private async Task<AutorouteMap> MapAsync()
    {
        if (shared.Get<AutorouteMap>(out var generation) is { } known)
        {
            return known;
        }

        var session = ShellScope.Services.GetRequiredService<StoreSession>();
        var map = AutorouteMap.Empty.With([], await session.QueryIndex<AutoroutePartIndex>(row => row.Published && row.Path != null).ListAsync());
        if (!session.IsWriting)
        {
            shared.Keep(map, generation);
        }

        return map;
    }
}

/// <summary>Paths and items as they were at one moment.</summary>
internal sealed record AutorouteMap(ImmutableDictionary<string, AutorouteEntry> ByPath, ImmutableDictionary<string, AutorouteEntry> ByItem)
{
    public static AutorouteMap Empty { get; } = new(
        ImmutableDictionary.Create<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase),
        ImmutableDictionary.Create<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The same with what is stored now of some items; where two items have one path, the later row answers.</summary>
    public AutorouteMap With(IEnumerable<string> items, IEnumerable<AutoroutePartIndex> rows)
    {
        var byPath = ByPath.ToBuilder();
        var byItem = ByItem.ToBuilder();
        foreach (var item in items)
        {
            if (byItem.Remove(item, out var former) && byPath.GetValueOrDefault(former.Path)?.ContentItemId == item)
            {
                byPath.Remove(former.Path);
            }
        }

        foreach (var row in rows)
        {
            var entry = new AutorouteEntry(row.ContentItemId, row.Path);
            byPath[entry.Path] = byItem[entry.ContentItemId] = entry;
        }

        return new(byPath.ToImmutable(), byItem.ToImmutable());
    }
}
