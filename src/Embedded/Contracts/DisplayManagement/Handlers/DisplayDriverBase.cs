using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The ways in which a driver gives a shape.</summary>
public class DisplayDriverBase
{
    /// <summary>The prefix of the names of form inputs.</summary>
    protected string Prefix { get; set; } = "";

    /// <summary>A shape that inherits the model type, and its name.</summary>
    public ShapeResult Initialize<TModel>() where TModel : class => Initialize<TModel>(typeof(TModel).Name);

    /// <summary>A shape that inherits the model type.</summary>
    public ShapeResult Initialize<TModel>(string shapeType) where TModel : class => Initialize<TModel>(shapeType, _ => { });

    /// <summary>A shape that inherits the model type, and its name.</summary>
    public ShapeResult Initialize<TModel>(Action<TModel> initialize) where TModel : class => Initialize(typeof(TModel).Name, initialize);

    /// <summary>A shape that inherits the model type.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class =>
        Initialize<TModel>(shapeType, model =>
        {
            initialize(model);
            return ValueTask.CompletedTask;
        });

    /// <summary>A shape that inherits the model type, and its name.</summary>
    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync) where TModel : class => Initialize(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that inherits the model type.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync<TModel>(shapeType), shape => initializeAsync((TModel)shape).AsTask());

    /// <summary>A shape with the model's properties as its own.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A shape that is filled by setting properties.</summary>
    public ShapeResult Dynamic(string shapeType) => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    /// <summary>A shape that is filled by setting properties.</summary>
    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize) =>
        Dynamic(shapeType, shape =>
        {
            initialize(shape);
            return Task.CompletedTask;
        });

    /// <summary>A shape that is filled by setting properties.</summary>
    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape => initializeAsync(shape));

    /// <summary>A shape with the model as its <c>Value</c>.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, _ => ValueTask.FromResult<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    /// <summary>The shape given.</summary>
    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => ValueTask.FromResult(shape));

    /// <summary>The shape that the function makes.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) => Factory(shapeType, shapeBuilder, null);

    /// <summary>The shape that the function makes.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) =>
        Factory(shapeType, context => ValueTask.FromResult(shapeBuilder(context)), null);

    /// <summary>The shape that the first function makes and the second fills.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));
}
