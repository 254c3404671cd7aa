using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Topics;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.Conferences.Addresses;

/// <summary>Has the module's template draw the address in the editors of its own types: Orchard Core has no editors of an address to choose from.</summary>
internal sealed class AddressEditor : ShapeTableProvider
{
    private static readonly HashSet<string> Types = [ConferenceReport.ContentType, DelegateRules.DelegateType, TopicRules.TopicType];

    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("AutoroutePart_Edit").OnDisplaying(context =>
        {
            if (context.Shape is AutoroutePartViewModel { ContentItem: { } item } && Types.Contains(item.ContentType))
            {
                context.Shape.Metadata.Alternates.Add("AutoroutePart_Edit__Report");
            }
        });

        return ValueTask.CompletedTask;
    }
}
