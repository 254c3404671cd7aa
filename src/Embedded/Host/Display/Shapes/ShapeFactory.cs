using System.Dynamic;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Makes shapes between the events of the factory and of the shape table.</summary>
internal sealed class ShapeFactory(CurrentShapeTable currentTable, IEnumerable<IShapeFactoryEvents> events, IServiceProvider services)
    : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];

    public dynamic New => this;

    /// <summary>Makes <c>await New.Card(Title: "x")</c> of a call by name.</summary>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        var type = binder.Name.EndsWith("Async", StringComparison.Ordinal) ? binder.Name[..^"Async".Length] : binder.Name;
        result = this.CreateAsync(type, Arguments.From(args!, binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public async ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext>? creating,
        Action<ShapeCreatedContext>? created)
    {
        var descriptor = (await currentTable.GetAsync()).Describe(shapeType);
        var before = new ShapeCreatingContext
        {
            ServiceProvider = services,
            ShapeFactory = this,
            New = this,
            ShapeType = shapeType,
            CreateAsync = shapeFactory,
        };
        creating?.Invoke(before);
        foreach (var e in _events) e.Creating(before);
        foreach (var act in descriptor?.Creating ?? []) await act(before);

        var shape = await before.CreateAsync();
        shape.Metadata.Type = shapeType;
        var after = new ShapeCreatedContext { ServiceProvider = services, ShapeFactory = this, New = this, ShapeType = before.ShapeType, Shape = shape };
        foreach (var e in _events) e.Created(after);
        foreach (var act in descriptor?.Created ?? []) await act(after);
        foreach (var act in before.OnCreated) await act(after);
        created?.Invoke(after);
        return after.Shape;
    }
}
