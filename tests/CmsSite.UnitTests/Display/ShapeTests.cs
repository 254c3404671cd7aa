using CmsSite.Embedded.Display.Placement;
using CmsSite.Embedded.Display.Shapes;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.UnitTests.Display;

public sealed class ShapeTests
{
    private readonly ShapeFactory _shapes = new();

    [Fact]
    public async Task A_view_model_becomes_a_shape_of_its_own()
    {
        var first = await _shapes.CreateAsync<Card>("Card", card => card.Title = "one");
        var second = await _shapes.CreateAsync<Card>("Other", card => card.Title = "two");

        Assert.Equal(("one", "Card"), (((Card)first).Title, first.Metadata.Type));
        Assert.Equal(("two", "Other"), (((Card)second).Title, second.Metadata.Type));
        Assert.NotSame(first.Metadata, second.Metadata);
    }

    [Fact]
    public async Task A_zone_is_null_until_something_is_added()
    {
        dynamic item = new ZoneHolding(() => _shapes.CreateAsync("ContentZone"));

        Assert.True(item.Header == null);
        Assert.True(item.Header.Deeper == null);
        await ((IZoneHolding)item).Zones["Header"].AddAsync("text", "");
        Assert.True(item.Header != null);
        Assert.True(((IZoneHolding)item).Zones.IsNotEmpty("Header"));
    }

    [Fact]
    public async Task Children_are_in_the_order_of_their_positions_then_of_their_adding()
    {
        var zone = new Shape();
        foreach (var (name, position) in new[] { ("late", "after"), ("first", ""), ("second", ""), ("early", "before") })
        {
            await zone.AddAsync(new Shape { Metadata = { Name = name } }, position);
        }

        Assert.Equal(["early", "first", "second", "late"], zone.Items.Select(item => ((IShape)item).Metadata.Name));
    }

    [Theory]
    [InlineData("Card", "Card")]
    [InlineData("Card__A__B", "Card__A")]
    [InlineData("Card__Z", "Card")]
    [InlineData("Nothing", null)]
    public async Task A_type_without_template_falls_back_to_its_base(string type, string? expected) =>
        Assert.Equal(expected, await DrawAsync(type));

    [Fact]
    public async Task The_last_alternate_with_a_template_is_drawn() =>
        Assert.Equal("Card__A", await DrawAsync("Card", "Page", "card__a", "Nothing"));

    private static async Task<string?> DrawAsync(string type, params string[] alternates)
    {
        var templates = new[] { "Card", "Card__A", "Page" }.Select(name =>
            KeyValuePair.Create(name, new Template(_ => Task.FromResult<IHtmlContent>(new HtmlString(name)))));
        var table = new ShapeTable([], templates, PlacementTable.Read([]));

        return table.Find(type, [.. alternates]) is { } template ? (await template(null!)).ToString() : null;
    }

    public class Card
    {
        public string? Title { get; set; }
    }
}
