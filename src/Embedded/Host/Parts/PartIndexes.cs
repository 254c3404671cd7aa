using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using YesSql.Indexes;

namespace CmsSite.Embedded.Parts;

/// <summary>Remembers which items the scope has removed: their last version stays in the indexes of parts, with its flags down.</summary>
internal sealed class RemovedItems : ContentHandlerBase
{
    private readonly HashSet<ContentItem> _items = [];

    public override Task RemovedAsync(RemoveContentContext context)
    {
        if (context.NoActiveVersionLeft)
        {
            _items.Add(context.ContentItem);
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether an index of parts has a row for the version: older ones have none.</summary>
    public bool IsIndexed(ContentItem item) => item.Published || item.Latest || _items.Contains(item);
}

/// <summary>Indexes paths.</summary>
internal sealed class AutoroutePartIndexProvider(RemovedItems removed) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AutoroutePartIndex>()
        .When(item => item.Has<AutoroutePart>())
        .Map(item => removed.IsIndexed(item) && item.TryGet<AutoroutePart>(out var part) && !string.IsNullOrEmpty(part.Path)
            ? new AutoroutePartIndex
            {
                ContentItemId = item.ContentItemId,
                Path = part.Disabled ? null : part.Path,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null!);
}

/// <summary>Indexes languages and sets.</summary>
internal sealed class LocalizedContentItemIndexProvider(RemovedItems removed) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<LocalizedContentItemIndex>()
        .When(item => item.Has<LocalizationPart>())
        .Map(item => removed.IsIndexed(item) && item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) && part.Culture is not null
            ? new LocalizedContentItemIndex
            {
                ContentItemId = item.ContentItemId,
                LocalizationSet = part.LocalizationSet,
                Culture = part.Culture.ToLowerInvariant(),
                Published = item.Published,
                Latest = item.Latest,
            }
            : null!);
}
