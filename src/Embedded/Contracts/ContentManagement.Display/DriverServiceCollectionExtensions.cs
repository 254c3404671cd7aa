using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers drivers of parts.</summary>
public static class ContentPartServiceCollectionExtensions
{
    /// <summary>Shows and edits the part with the driver.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.ForDisplayMode<TContentPartDisplayDriver>(static _ => true).ForEditor<TContentPartDisplayDriver>(static _ => true);

    /// <summary>Shows the part with the driver in the display modes that the condition takes.</summary>
    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.Register<TContentPartDisplayDriver>(registration => registration.DisplayMode = predicate);

    /// <summary>Edits the part with the driver in the editors that the condition takes.</summary>
    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.Register<TContentPartDisplayDriver>(registration => registration.Editor = predicate);

    /// <summary>Takes the driver off the part.</summary>
    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver =>
        builder.Register<TContentPartDisplayDriver>(static registration => (registration.DisplayMode, registration.Editor) = (null, null));

    private static ContentPartOptionBuilder Register<TDriver>(this ContentPartOptionBuilder builder, Action<DriverRegistration> change) where TDriver : class
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(o => ContentDisplayOptions.Register(o.Parts, builder.ContentPartType, typeof(TDriver), change));
        return builder;
    }
}

/// <summary>Registers drivers of fields.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>Shows and edits the field with the driver.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.UseDisplayDriver<TContentFieldDisplayDriver>(static _ => true);

    /// <summary>Shows and edits the field with the driver in the display modes and editors that the condition takes.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>(predicate).ForEditor<TContentFieldDisplayDriver>(predicate);

    /// <summary>Shows the field with the driver in the display modes that the condition takes.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.Register<TContentFieldDisplayDriver>(registration => registration.DisplayMode = predicate);

    /// <summary>Edits the field with the driver in the editors that the condition takes.</summary>
    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.Register<TContentFieldDisplayDriver>(registration => registration.Editor = predicate);

    /// <summary>Takes the driver off the field.</summary>
    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.Register<TContentFieldDisplayDriver>(static registration => (registration.DisplayMode, registration.Editor) = (null, null));

    private static ContentFieldOptionBuilder Register<TDriver>(this ContentFieldOptionBuilder builder, Action<DriverRegistration> change) where TDriver : class
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(o => ContentDisplayOptions.Register(o.Fields, builder.ContentFieldType, typeof(TDriver), change));
        return builder;
    }
}
