using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace CmsSite.Editorial.Together;

/// <summary>Fills the shape “EditorsPresent”, which any page may show for an item: its property Item is the item's id.</summary>
internal sealed class EditorsPresentShape : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("EditorsPresent").OnProcessing(FillAsync);

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var properties = context.Shape.Properties;
        var room = await context.ServiceProvider.GetRequiredService<EditingRooms>().GetAsync((string)properties["Item"]);
        var form = properties.TryGetValue("Form", out var seen) && seen is FormSeen known ? known : FormSeen.None;

        properties["Present"] = await context.ServiceProvider.GetRequiredService<EditorsPresentReader>().ReadAsync(room, form);
    }
}
