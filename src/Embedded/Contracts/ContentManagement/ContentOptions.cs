using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>The parts and fields that have a class.</summary>
public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];

    /// <summary>The parts.</summary>
    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;

    /// <summary>The fields.</summary>
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;

    internal ContentPartOption GetOrAddPart(Type type)
    {
        var option = _parts.Find(part => part.Type == type);
        if (option is null)
        {
            _parts.Add(option = new(type));
        }

        return option;
    }

    internal void AddField(Type type)
    {
        if (!_fields.Exists(field => field.Type == type))
        {
            _fields.Add(new(type));
        }
    }
}

/// <summary>A base of options of parts and fields.</summary>
public abstract class ContentPartOptionBase
{
    /// <summary>Makes options of a class.</summary>
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    /// <summary>The class.</summary>
    public Type Type { get; }
}

/// <summary>A part that has a class, and its handlers.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    /// <summary>Makes options of a class.</summary>
    public ContentPartOption(Type contentPartType) : base(contentPartType)
    {
    }

    /// <summary>The classes of the handlers, in the order of their registration.</summary>
    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type) => _handlers.Add(type);
}

/// <summary>A base of options of fields.</summary>
public abstract class ContentFieldOptionBase
{
    /// <summary>Makes options of a class.</summary>
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    /// <summary>The class.</summary>
    public Type Type { get; }
}

/// <summary>A field that has a class.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    /// <summary>Makes options of a class.</summary>
    public ContentFieldOption(Type contentFieldType) : base(contentFieldType)
    {
    }
}

/// <summary>Goes on with the registration of a part.</summary>
public class ContentPartOptionBuilder
{
    /// <summary>Makes a builder of a class.</summary>
    public ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
    {
        Services = services;
        ContentPartType = contentPartType;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The class of the part.</summary>
    public Type ContentPartType { get; }
}

/// <summary>Goes on with the registration of a field.</summary>
public class ContentFieldOptionBuilder
{
    /// <summary>Makes a builder of a class.</summary>
    public ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
    {
        Services = services;
        ContentFieldType = contentFieldType;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The class of the field.</summary>
    public Type ContentFieldType { get; }
}

/// <summary>Registers parts and fields.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the class of a part; more than once does no harm.</summary>
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart
    {
        services.Configure<ContentOptions>(options => options.GetOrAddPart(typeof(TContentPart)));
        return new(services, typeof(TContentPart));
    }

    /// <summary>Registers the class of a field; more than once does no harm.</summary>
    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField
    {
        services.Configure<ContentOptions>(options => options.AddField(typeof(TContentField)));
        return new(services, typeof(TContentField));
    }

    /// <summary>Registers a handler of the part.</summary>
    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler
    {
        builder.Services.TryAddScoped<TContentPartHandler>();
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddPart(builder.ContentPartType).AddHandler(typeof(TContentPartHandler)));
        return builder;
    }
}
