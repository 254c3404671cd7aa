using System.Globalization;

namespace CmsSite.Editorial.Workflows;

/// <summary>A state's box in a drawing of a workflow.</summary>
/// <param name="State">The state.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
public sealed record DiagramState(ReviewState State, int X, int Y);

/// <summary>A transition's arrow in a drawing of a workflow.</summary>
/// <param name="Transition">The transition.</param>
/// <param name="Path">The arrow's line, as SVG has it.</param>
/// <param name="LabelX">The middle of its label.</param>
/// <param name="LabelY">The base line of its label.</param>
public sealed record DiagramArrow(ReviewTransition Transition, string Path, int LabelX, int LabelY);

/// <summary>
/// Lays a workflow out for drawing: the states in a row, what leads on above it, what leads back below it, the farther the higher.
/// </summary>
public sealed class WorkflowDiagram
{
    /// <summary>How wide a state's box is.</summary>
    public const int BoxWidth = 150;

    /// <summary>How high a state's box is.</summary>
    public const int BoxHeight = 44;

    private const int Gap = 70;
    private const int Rise = 34;
    private const int Margin = 12;

    /// <summary>Lays the workflow out.</summary>
    public WorkflowDiagram(ReviewWorkflow workflow)
    {
        var places = workflow.States.Select((state, at) => (state.Name, at)).ToDictionary(place => place.Name, place => place.at);
        var arrows = workflow.Transitions
            .SelectMany(transition => transition.From.Select(from => (Transition: transition, From: from)))
            .Where(arrow => places.ContainsKey(arrow.From) && places.ContainsKey(arrow.Transition.To))
            .Select(arrow => (arrow.Transition, From: places[arrow.From], To: places[arrow.Transition.To]))
            .OrderBy(arrow => Math.Abs(arrow.To - arrow.From))
            .ToList();

        // Each arrow has a height of its own, so that no two labels meet.
        var above = arrows.Where(arrow => arrow.To > arrow.From).ToList();
        var below = arrows.Where(arrow => arrow.To <= arrow.From).ToList();
        var top = Margin + (above.Count * Rise);

        States = [.. workflow.States.Select((state, at) => new DiagramState(state, LeftOf(at), top))];
        Arrows =
        [
            .. above.Select((arrow, level) => Arrow(arrow, top, -(level + 1) * Rise)),
            .. below.Select((arrow, level) => Arrow(arrow, top + BoxHeight, (level + 1) * Rise)),
        ];
        Width = LeftOf(Math.Max(1, workflow.States.Count)) - Gap + Margin;
        Height = top + BoxHeight + (below.Count * Rise) + Margin;
    }

    /// <summary>How wide the drawing is.</summary>
    public int Width { get; }

    /// <summary>How high the drawing is.</summary>
    public int Height { get; }

    /// <summary>The boxes.</summary>
    public IReadOnlyList<DiagramState> States { get; }

    /// <summary>The arrows.</summary>
    public IReadOnlyList<DiagramArrow> Arrows { get; }

    private static int LeftOf(int place) => Margin + (place * (BoxWidth + Gap));

    private static DiagramArrow Arrow((ReviewTransition Transition, int From, int To) arrow, int edge, int rise)
    {
        // Off the middle, so that what leaves a box and what reaches it don't lie upon each other.
        var from = LeftOf(arrow.From) + (BoxWidth / 2) + (arrow.To > arrow.From ? 14 : -14);
        var to = LeftOf(arrow.To) + (BoxWidth / 2) + (arrow.To > arrow.From ? -14 : 14);
        var height = edge + rise;

        return new(
            arrow.Transition,
            string.Create(CultureInfo.InvariantCulture, $"M{from} {edge}V{height}H{to}V{edge}"),
            (from + to) / 2,
            height - 5);
    }
}
