using OrchardCore.DisplayManagement;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Makes shapes.</summary>
internal sealed class ShapeFactory : IShapeFactory
{
    public async ValueTask<IShape> CreateShapeAsync(string shapeType, Func<ValueTask<IShape>> make)
    {
        var shape = await make();
        shape.Metadata.Type = shapeType;
        return shape;
    }
}
