using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Topics;

/// <summary>Names and addresses of published topics: one row per published version.</summary>
public sealed class TopicIndex : MapIndex
{
    /// <summary>The topic.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The set that the topic's language versions share, by which reports name it; null when it has none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>The language the topic is written in; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The topic's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The topic's address without a slash at its start; null where it has none.</summary>
    public string? Path { get; set; }
}

/// <summary>Fills <see cref="TopicIndex"/>.</summary>
internal sealed class TopicIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TopicIndex>()
            .When(item => item.ContentType == TopicRules.TopicType)
            .Map(item => item.Published ? Row(item) : null!);

    private static TopicIndex Row(ContentItem item)
    {
        item.TryGet<LocalizationPart>(out var localization);
        item.TryGet<AutoroutePart>(out var route);

        return new TopicIndex
        {
            ContentItemId = item.ContentItemId,
            LocalizationSet = localization?.LocalizationSet,
            Culture = localization?.Culture,
            Name = item.DisplayText ?? "",
            Path = route?.Path?.TrimStart('/'),
        };
    }
}
