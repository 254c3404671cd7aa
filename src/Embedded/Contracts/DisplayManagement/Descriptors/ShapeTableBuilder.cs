using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types when the shape table is built.</summary>
public interface IShapeTableProvider
{
    /// <summary>Describes the types.</summary>
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <summary>Describes shape types when the shape table is built.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    /// <inheritdoc/>
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}

/// <summary>Gathers the descriptions of shape types.</summary>
public class ShapeTableBuilder
{
    internal ShapeTableBuilder()
    {
    }

    internal Dictionary<string, ShapeDescriptor> Descriptors { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Describes the type, or an alternate of it: <c>Content__Page</c>.</summary>
    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var separator = shapeType.IndexOf("__", StringComparison.Ordinal);
        var type = separator > 0 ? shapeType[..separator] : shapeType;
        if (!Descriptors.TryGetValue(type, out var descriptor)) Descriptors[type] = descriptor = new ShapeDescriptor { ShapeType = type };
        return new ShapeAlterationBuilder(descriptor, shapeType);
    }
}

/// <summary>What is known of a shape type.</summary>
public class ShapeDescriptor
{
    /// <summary>The type.</summary>
    public string ShapeType { get; set; }

    internal List<Func<ShapeDisplayContext, Task>> Displaying { get; } = [];

    internal List<Func<ShapeDisplayContext, Task>> Processing { get; } = [];

    internal Dictionary<string, Func<DisplayContext, Task<IHtmlContent>>> Templates { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Describes one shape type.</summary>
public class ShapeAlterationBuilder
{
    private readonly ShapeDescriptor _descriptor;
    private readonly string _shapeType;

    internal ShapeAlterationBuilder(ShapeDescriptor descriptor, string shapeType)
    {
        _descriptor = descriptor;
        _shapeType = shapeType;
    }

    /// <summary>Draws the type with a function.</summary>
    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> binding)
    {
        _descriptor.Templates[_shapeType] = binding;
        return this;
    }

    /// <summary>Acts before a shape of the type is drawn.</summary>
    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(AsTask(action));

    /// <summary>Acts before a shape of the type is drawn.</summary>
    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync) => Add(_descriptor.Displaying, actionAsync);

    /// <summary>Acts before the template of a shape of the type is chosen, its alternates being complete.</summary>
    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(AsTask(action));

    /// <summary>Acts before the template of a shape of the type is chosen, its alternates being complete.</summary>
    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync) => Add(_descriptor.Processing, actionAsync);

    private static Func<T, Task> AsTask<T>(Action<T> action) => context =>
    {
        action(context);
        return Task.CompletedTask;
    };

    private ShapeAlterationBuilder Add<T>(List<T> events, T action)
    {
        events.Add(action);
        return this;
    }
}
