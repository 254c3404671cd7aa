using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes and tells those who wish to know of it.</summary>
public interface IShapeFactory
{
    /// <summary>Makes shapes by name: <c>await New.Card(Title: "x")</c>.</summary>
    dynamic New { get; }

    /// <summary>Makes a shape of the type with the given instance, between the creating and created events.</summary>
    ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext> creating,
        Action<ShapeCreatedContext> created);
}
