using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.News.OutputCaching;

/// <summary>Gathers what a scope changes and evicts it once, after the scope's commit; after a rollback that does no harm.</summary>
internal sealed class CacheEvictions
{
    private readonly HashSet<string> _tags = [];

    /// <summary>Notes tags to evict.</summary>
    public void Add(params IEnumerable<string> tags)
    {
        if (_tags.Count == 0)
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<PageCache>().EvictAsync(_tags, CancellationToken.None));
        }

        _tags.UnionWith(tags);
    }
}
