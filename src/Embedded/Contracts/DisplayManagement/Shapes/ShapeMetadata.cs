using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What decides how and where a shape is drawn.</summary>
public class ShapeMetadata
{
    private List<Action<ShapeDisplayContext>> _displaying;

    /// <summary>The shape type: the name of the template where no alternate has one.</summary>
    public string Type { get; set; }

    /// <summary>Detail, Summary, SummaryAdmin, Edit or any other.</summary>
    public string DisplayType { get; set; }

    /// <summary>The position in the zone.</summary>
    public string Position { get; set; }

    /// <summary>The prefix of the names of form inputs.</summary>
    public string Prefix { get; set; }

    /// <summary>The name by which a parent finds the shape.</summary>
    public string Name { get; set; }

    /// <summary>What tells shapes of one type apart in placements.</summary>
    public string Differentiator { get; set; }

    /// <summary>Shape types drawn around the shape, from the inside out.</summary>
    public AlternatesCollection Wrappers { get; set; } = [];

    /// <summary>Names of templates to prefer, the last most.</summary>
    public AlternatesCollection Alternates { get; set; } = [];

    /// <summary>The HTML once it is drawn.</summary>
    public IHtmlContent ChildContent { get; set; }

    /// <summary>Called before the shape is drawn.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => (IReadOnlyList<Action<ShapeDisplayContext>>)_displaying ?? [];

    /// <summary>Adds a callback to <see cref="Displaying"/>.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);
}
