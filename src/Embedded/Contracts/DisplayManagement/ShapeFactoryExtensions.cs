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
        factory.CreateShapeAsync(shapeType, static () => ValueTask.FromResult<IShape>(new Shape()));

    /// <summary>A shape that the given function makes.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) =>
        factory.CreateShapeAsync(shapeType, shapeFactory);

    /// <summary>A shape with the model's properties as its own.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) =>
        factory.CreateShapeAsync(shapeType, () =>
        {
            var shape = new Shape();
            foreach (var property in model.GetType().GetProperties()) shape.Properties[property.Name] = property.GetValue(model);
            return ValueTask.FromResult<IShape>(shape);
        });

    /// <summary>A shape that inherits the model type.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel> initialize = null) where TModel : class =>
        factory.CreateShapeAsync(shapeType, () =>
        {
            var shape = Activators.GetOrAdd(typeof(TModel), BuildActivator)();
            initialize?.Invoke((TModel)shape);
            return ValueTask.FromResult(shape);
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
