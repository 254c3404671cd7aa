using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Castle.DynamicProxy;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>The usual ways to make a shape.</summary>
public static class ShapeFactoryExtensions
{
    private static readonly ProxyGenerator Proxies = new();
    private static readonly ConcurrentDictionary<Type, Func<IShape>> Activators = new();

    /// <summary>A shape without values.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) =>
        factory.CreateAsync(shapeType, static () => ValueTask.FromResult<IShape>(new Shape()), null, null);

    /// <summary>A shape that the given function makes.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null);

    /// <summary>A shape with the model's properties as its own.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) =>
        factory.CreateAsync(shapeType, Arguments.From(model));

    /// <summary>A shape with the named arguments as properties; a single unnamed one is an object to copy.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object> parameters)
    {
        if (parameters is null || parameters.Count == 0) return factory.CreateAsync(shapeType);

        return factory.CreateAsync(shapeType, () =>
        {
            var shape = new Shape();
            var values = parameters.Positional.SingleOrDefault() is { } source ? Arguments.From(source).Named : parameters.Named;
            foreach (var (name, value) in values) shape.Properties[name] = value;
            return ValueTask.FromResult<IShape>(shape);
        });
    }

    /// <summary>A shape named as its model type, which it inherits.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel> initialize = null) where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initialize);

    /// <summary>A shape that inherits the model type.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel> initialize = null) where TModel : class =>
        factory.CreateAsync<TModel>(shapeType, model =>
        {
            initialize?.Invoke(model);
            return ValueTask.CompletedTask;
        });

    /// <summary>A shape named as its model type, which it inherits.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that inherits the model type.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        factory.CreateAsync(shapeType, async () =>
        {
            var shape = Activators.GetOrAdd(typeof(TModel), BuildActivator)();
            if (initializeAsync is not null) await initializeAsync((TModel)shape);
            return shape;
        });

    private static Func<IShape> BuildActivator(Type model)
    {
        if (typeof(IShape).IsAssignableFrom(model)) return Expression.Lambda<Func<IShape>>(Expression.New(model)).Compile();

        var options = new ProxyGenerationOptions(new NothingToIntercept());
        options.AddMixinInstance(new ShapeViewModel());
        // Castle's constructor of a proxy takes the mixin once per interface that it brings, then the interceptors.
        var constructor = Proxies.CreateClassProxy(model, options).GetType().GetConstructors()
            .Single(c => c.GetParameters() is [.., var last] && last.ParameterType == typeof(IInterceptor[]));
        var mixin = Expression.Variable(typeof(ShapeViewModel));
        var arguments = constructor.GetParameters().Select(p => p.ParameterType == typeof(IInterceptor[])
            ? Expression.Constant(Array.Empty<IInterceptor>())
            : (Expression)Expression.Convert(mixin, p.ParameterType));
        return Expression.Lambda<Func<IShape>>(Expression.Block(
            [mixin],
            Expression.Assign(mixin, Expression.New(typeof(ShapeViewModel))),
            Expression.Convert(Expression.New(constructor, arguments), typeof(IShape)))).Compile();
    }

    private sealed class NothingToIntercept : IProxyGenerationHook
    {
        public void MethodsInspected()
        {
        }

        public void NonProxyableMemberNotification(Type type, MemberInfo memberInfo)
        {
        }

        public bool ShouldInterceptMethod(Type type, MethodInfo methodInfo) => false;

        public override bool Equals(object obj) => obj is NothingToIntercept;

        public override int GetHashCode() => typeof(NothingToIntercept).GetHashCode();
    }
}
