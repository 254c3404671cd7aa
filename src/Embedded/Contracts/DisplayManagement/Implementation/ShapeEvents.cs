using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape about to be made.</summary>
public class ShapeCreatingContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; }

    /// <summary>The factory.</summary>
    public IShapeFactory ShapeFactory { get; set; }

    /// <summary>The factory, for shapes by name.</summary>
    public dynamic New { get; set; }

    /// <summary>The shape's type.</summary>
    public string ShapeType { get; set; }

    /// <summary>Makes the instance.</summary>
    public Func<ValueTask<IShape>> CreateAsync { get; set; }

    /// <summary>Called when the instance is made.</summary>
    public IList<Func<ShapeCreatedContext, Task>> OnCreated => field ??= [];
}

/// <summary>A shape that was made.</summary>
public class ShapeCreatedContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; }

    /// <summary>The factory.</summary>
    public IShapeFactory ShapeFactory { get; set; }

    /// <summary>The factory, for shapes by name.</summary>
    public dynamic New { get; set; }

    /// <summary>The shape's type.</summary>
    public string ShapeType { get; set; }

    /// <summary>The shape.</summary>
    public IShape Shape { get; set; }
}

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

/// <summary>Hears of every shape that is made.</summary>
public interface IShapeFactoryEvents
{
    /// <summary>Before it is made.</summary>
    void Creating(ShapeCreatingContext context);

    /// <summary>After it was made.</summary>
    void Created(ShapeCreatedContext context);
}

/// <summary>Hears of every shape that is made.</summary>
public abstract class ShapeFactoryEvents : IShapeFactoryEvents
{
    /// <inheritdoc/>
    public virtual void Creating(ShapeCreatingContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void Created(ShapeCreatedContext context)
    {
    }
}

/// <summary>Hears of every shape that is drawn.</summary>
public interface IShapeDisplayEvents
{
    /// <summary>Before it is drawn.</summary>
    Task DisplayingAsync(ShapeDisplayContext context);

    /// <summary>After it was drawn.</summary>
    Task DisplayedAsync(ShapeDisplayContext context);

    /// <summary>At the end, drawn or failed.</summary>
    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
