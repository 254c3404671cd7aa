using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers drivers of parts.</summary>
public static class ContentPartServiceCollectionExtensions
{
    /// <summary>Shows and edits the part with the driver.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
    {
        builder.Services.TryAddScoped<TContentPartDisplayDriver>();
        builder.Services.Configure<ContentDisplayOptions>(o => o.Add(builder.ContentPartType, typeof(TContentPartDisplayDriver), static _ => true));
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
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.TryAddScoped<TContentFieldDisplayDriver>();
        builder.Services.Configure<ContentDisplayOptions>(o => o.Add(builder.ContentFieldType, typeof(TContentFieldDisplayDriver), predicate));
        return builder;
    }
}
