using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a template is given.</summary>
public class DisplayContext
{
    /// <summary>Draws other shapes.</summary>
    public IDisplayHelper DisplayHelper { get; set; }

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; }

    /// <summary>The shape.</summary>
    public IShape Value { get; set; }

    /// <summary>The prefix of the names of form inputs.</summary>
    public string HtmlFieldPrefix { get; set; }
}

/// <summary>A shape on its way to be drawn.</summary>
public class ShapeDisplayContext
{
    /// <summary>The shape.</summary>
    public IShape Shape { get; set; }

    /// <summary>Its HTML, which may be set or replaced.</summary>
    public IHtmlContent ChildContent { get; set; }

    /// <summary>What its template will be given.</summary>
    public DisplayContext DisplayContext { get; set; }

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; }
}
