using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>Knows which indexes a document type has: those of the tenant's providers, and those of the scope's.</summary>
internal sealed class IndexMaps(IEnumerable<IIndexProvider> providers)
{
    private readonly ConcurrentDictionary<Type, List<IIndexMap>> _shared = new();
    private readonly IIndexProvider[] _providers = [.. providers];

    public IEnumerable<IIndexMap> Of(Type documentType, IServiceProvider scope) =>
        _shared.GetOrAdd(documentType, type => Describe(_providers, type)).Concat(Describe(scope.GetServices<IScopedIndexProvider>(), documentType));

    private static List<IIndexMap> Describe(IEnumerable<IIndexProvider> providers, Type documentType)
    {
        var maps = new List<IIndexMap>();
        foreach (var provider in providers.Where(provider => provider.ForType() == documentType))
        {
            var context = Activator.CreateInstance(
                typeof(DescribeContext<>).MakeGenericType(documentType), BindingFlags.Instance | BindingFlags.NonPublic, binder: null, [maps], culture: null);
            provider.Describe((IDescriptor)context!);
        }

        return maps;
    }
}
