namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes and tells those who describe their types of it.</summary>
public interface IShapeFactory
{
    internal ValueTask<IShape> CreateShapeAsync(string shapeType, Func<ValueTask<IShape>> make);
}
