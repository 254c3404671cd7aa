using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives HTML or text a position among shapes.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent _content;

    private PositionWrapper(IHtmlContent content, string position)
    {
        _content = content;
        Position = position;
    }

    /// <inheritdoc/>
    public string Position { get; set; }

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; set; } = new();

    /// <inheritdoc/>
    public string Id { get; set; }

    /// <inheritdoc/>
    public string TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes => field ??= [];

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes => field ??= new Dictionary<string, string>();

    /// <inheritdoc/>
    public IDictionary<string, object> Properties => field ??= new Dictionary<string, object>();

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => [];

    /// <summary>The item with a position of its own, or null where there is no item.</summary>
    public static IPositioned TryWrap(object value, string position)
    {
        switch (value)
        {
            case null:
                return null;
            case IPositioned positioned:
                positioned.Position = position;
                return positioned;
            case IHtmlContent html:
                return new PositionWrapper(html, position);
            default:
                return new PositionWrapper(new HtmlContentBuilder().Append(value.ToString()), position);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IShape> AddAsync(object item, string position) => throw new InvalidOperationException("HTML has no children.");

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _content.WriteTo(writer, encoder);
}
