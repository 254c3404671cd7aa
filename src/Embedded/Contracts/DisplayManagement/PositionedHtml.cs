using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>HTML with a position among shapes.</summary>
internal sealed class PositionedHtml(IHtmlContent content) : ShapeViewModel, IHtmlContent
{
    /// <summary>The item at the position, or null where there is no item.</summary>
    public static IPositioned From(object item, string position)
    {
        IPositioned positioned = item switch
        {
            null => null,
            IPositioned shape => shape,
            IHtmlContent html => new PositionedHtml(html),
            _ => new PositionedHtml(new HtmlContentBuilder().Append(item.ToString())),
        };
        positioned?.Position = position;
        return positioned;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => content.WriteTo(writer, encoder);
}
