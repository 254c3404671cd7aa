using System.Collections.Frozen;
using CmsSite.Embedded.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace CmsSite.Embedded.Parts;

/// <summary>Knows the paths of all published items; read anew after a commit that changed any.</summary>
internal sealed class AutorouteEntries(SharedDocuments shared) : IAutorouteEntries
{
    /// <summary>The paths as they were read last, or null.</summary>
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

    public Task UpdateEntriesAsync()
    {
        ShellScope.Services.GetRequiredService<IDocumentStore>().AfterCommitSuccess<AutorouteEntries>(() =>
        {
            shared.Drop<AutorouteMap>();
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    private async Task<AutorouteMap> MapAsync()
    {
        if (shared.Get<AutorouteMap>(out var generation) is { } known)
        {
            return known;
        }

        var session = ShellScope.Services.GetRequiredService<StoreSession>();
        var map = new AutorouteMap(await session.QueryIndex<AutoroutePartIndex>(row => row.Published && row.Path != null).ListAsync());
        if (!session.IsWriting)
        {
            shared.Keep(map, generation);
        }

        return map;
    }
}

/// <summary>Paths and items as they were at one moment.</summary>
internal sealed class AutorouteMap
{
    public AutorouteMap(IEnumerable<AutoroutePartIndex> rows)
    {
        // Where two items have one path, the later one answers.
        var byPath = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        var byItem = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var entry = new AutorouteEntry(row.ContentItemId, row.Path);
            byPath[entry.Path] = byItem[row.ContentItemId] = entry;
        }

        ByPath = byPath.ToFrozenDictionary(byPath.Comparer);
        ByItem = byItem.ToFrozenDictionary(byItem.Comparer);
    }

    public FrozenDictionary<string, AutorouteEntry> ByPath { get; }

    public FrozenDictionary<string, AutorouteEntry> ByItem { get; }
}
