namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Writes a location step by step.</summary>
public sealed class PlacementLocationBuilder
{
    private string _zone;
    private string _modifiers = "";
    private string _layout = "";

    /// <summary>Sets the zone and the position in it.</summary>
    public PlacementLocationBuilder Zone(string zone, string position = null)
    {
        _zone = string.IsNullOrEmpty(position) ? zone : $"{zone}{PlacementInfo.PositionDelimiter}{position}";
        return this;
    }

    /// <summary>Takes the zone of the page's layout.</summary>
    public PlacementLocationBuilder AsLayoutZone()
    {
        _layout = "/";
        return this;
    }

    /// <summary>Sets the group.</summary>
    public PlacementLocationBuilder Group(string name) => Add(PlacementInfo.GroupDelimiter, new GroupingMetadata(name));

    /// <summary>Sets the tab.</summary>
    public PlacementLocationBuilder Tab(string name, string position = null) => Add(PlacementInfo.TabDelimiter, new GroupingMetadata(name, position));

    /// <summary>Sets the card.</summary>
    public PlacementLocationBuilder Card(string name, string position = null) => Add(PlacementInfo.CardDelimiter, new GroupingMetadata(name, position));

    /// <summary>Sets the column.</summary>
    public PlacementLocationBuilder Column(string name, string position = null, string width = null) =>
        Add(PlacementInfo.ColumnDelimiter, new GroupingMetadata(name, position, width));

    /// <summary>The placement at the location.</summary>
    public PlacementInfo Build() => PlacementInfo.FromLocation(ToString());

    /// <summary>The location.</summary>
    public override string ToString() =>
        string.IsNullOrEmpty(_zone) ? throw new InvalidOperationException("A location needs a zone.") : _layout + _zone + _modifiers;

    private PlacementLocationBuilder Add(char delimiter, GroupingMetadata grouping)
    {
        _modifiers += $"{delimiter}{grouping}";
        return this;
    }
}
