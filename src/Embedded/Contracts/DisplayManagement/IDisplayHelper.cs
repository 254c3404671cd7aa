using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Draws shapes.</summary>
public interface IDisplayHelper
{
    /// <summary>The shape's HTML.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape shape);
}
