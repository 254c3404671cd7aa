using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Storage;

/// <summary>What is to become of a document at the next flush.</summary>
internal enum Change
{
    None,
    Save,
    Delete,
}

/// <summary>An object that a unit of work has read or saved.</summary>
internal sealed class TrackedDocument(object instance, long id)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> IdProperties = new();

    public object Instance => instance;

    public long Id => id;

    /// <summary>The version that was read; counts the checked writes.</summary>
    public long Version { get; set; } = 1;

    public bool IsStored { get; set; }

    /// <summary>Whether its writes check that nobody else has written meanwhile.</summary>
    public bool Checks { get; set; }

    public Change Pending { get; set; }

    /// <summary>When it was saved, among all that were.</summary>
    public int Order { get; set; }

    /// <summary>Its content as this unit of work wrote it, or null.</summary>
    public string? Written { get; set; }

    public static string TypeName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    /// <summary>The id that an object bears; 0 where it has none.</summary>
    public static long IdOf(object instance) => Convert.ToInt64(IdProperty(instance)?.GetValue(instance), CultureInfo.InvariantCulture);

    public static void SetId(object instance, long id)
    {
        if (instance is ContentItem item)
        {
            item.Id = id;
        }
        else
        {
            IdProperty(instance)?.SetValue(instance, id);
        }
    }

    private static PropertyInfo? IdProperty(object instance) => IdProperties.GetOrAdd(
        instance.GetType(), type => type.GetProperty("Id") is { CanWrite: true } property && property.PropertyType == typeof(long) ? property : null);
}
