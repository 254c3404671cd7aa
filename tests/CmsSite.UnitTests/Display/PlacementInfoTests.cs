using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.UnitTests.Display;

public sealed class PlacementInfoTests
{
    [Fact]
    public void Location_is_read_with_its_delimiters_in_any_order()
    {
        var placement = new PlacementInfo("Parts|Left_lg-9;1#Settings;2@search%Details;3:5");

        Assert.Equal(["Parts"], placement.Zones);
        Assert.Equal("5", placement.Position);
        Assert.Equal("search", placement.Group);
    }

    [Theory]
    [InlineData("Parts:1#Tab:2", "1")]
    [InlineData("Parts#Tab:2", "2")]
    [InlineData("Parts#Tab", "")]
    public void The_first_colon_precedes_the_position(string location, string position) =>
        Assert.Equal(position, new PlacementInfo(location).Position);

    [Fact]
    public void A_slash_means_a_zone_of_the_layout_and_dots_zones_in_zones()
    {
        var placement = new PlacementInfo("/Footer.Left:1");

        Assert.True(placement.IsLayoutZone());
        Assert.Equal(["Footer", "Left"], placement.Zones);
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("Content", false)]
    public void A_dash_hides_and_so_does_no_location(string? location, bool hides) =>
        Assert.Equal(hides, new PlacementInfo(location).IsHidden());

    [Fact]
    public void Defaults_fill_what_the_placement_does_not_say()
    {
        var placement = new PlacementInfo("", alternates: ["Card"]).WithDefaults(new PlacementInfo("Content"), "7");

        Assert.Equal(["Content"], placement.Zones);
        Assert.Equal("7", placement.Position);
        Assert.Equal(["Card"], placement.Alternates);
    }
}
