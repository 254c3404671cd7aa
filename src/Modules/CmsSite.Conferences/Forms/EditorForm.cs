using OrchardCore.DisplayManagement;

namespace CmsSite.Conferences.Forms;

/// <summary>Hands a form's template the editors of parts and fields by name, so that it can put each into its section.</summary>
/// <param name="parts">The zone of the item's editor that holds them.</param>
public sealed class EditorForm(IShape? parts)
{
    private readonly HashSet<object> _taken = [];

    /// <summary>The editor of a field, “ConferenceReportPart-Lead”, or of a part; null where it is hidden. It is then no longer among the rest.</summary>
    /// <param name="part">The name under which the part is attached.</param>
    /// <param name="name">The name of the editor's shape; null for that of the part itself.</param>
    public IShape? Take(string part, string? name = null)
    {
        var editor = Children(parts?.Properties.TryGetValue(part, out var found) == true ? found : null)
            .FirstOrDefault(child => child.Metadata.Name == (name ?? part));

        if (editor is not null)
        {
            _taken.Add(editor);
        }

        return editor;
    }

    /// <summary>What stands above the form: notes that belong to no part.</summary>
    public IEnumerable<IShape> Notes() => Children(parts).Where(child => !IsPart(child));

    /// <summary>What no section has taken, whole parts or single editors: a form must not lose what another module adds to it.</summary>
    public IEnumerable<IShape> Rest()
    {
        foreach (var part in Children(parts).Where(IsPart))
        {
            var children = Children(part).ToList();
            var left = children.Where(child => !_taken.Contains(child)).ToList();

            foreach (var shape in left.Count < children.Count ? left : children.Count > 0 ? [part] : [])
            {
                yield return shape;
            }
        }
    }

    private static bool IsPart(IShape shape) => shape.Metadata.Type == "ContentPart_Edit";

    private static IEnumerable<IShape> Children(object? shape) => (shape as IShape)?.Items.OfType<IShape>() ?? [];
}
