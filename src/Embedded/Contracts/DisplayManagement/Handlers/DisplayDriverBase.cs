using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The ways in which a driver gives a shape.</summary>
public class DisplayDriverBase
{
    /// <summary>The prefix of the names of form inputs.</summary>
    protected string Prefix { get; set; } = "";

    /// <summary>A shape that inherits the model type.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class =>
        Initialize<TModel>(shapeType, model =>
        {
            initialize(model);
            return ValueTask.CompletedTask;
        });

    /// <summary>A shape that inherits the model type.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync<TModel>(shapeType), shape => initializeAsync((TModel)shape).AsTask());

    /// <summary>A shape without values.</summary>
    public ShapeResult Dynamic(string shapeType) => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), null);

    /// <summary>The shape given.</summary>
    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => ValueTask.FromResult(shape), null);

    /// <summary>The shape that the first function makes and the second fills.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);
}
