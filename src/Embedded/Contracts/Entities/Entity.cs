using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardCore.Entities;

/// <summary>Something that modules keep objects of their own on.</summary>
public interface IEntity
{
    /// <summary>The objects, by name.</summary>
    JsonObject Properties { get; }
}

/// <summary>A plain entity.</summary>
public class Entity : IEntity
{
    /// <inheritdoc />
    public JsonObject Properties { get; set; } = [];
}

/// <summary>Reads and writes the objects of an entity, by default under the name of their type.</summary>
public static class EntityExtensions
{
    /// <summary>Whether there is such an object.</summary>
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    /// <summary>Whether there is an object of that name.</summary>
    public static bool Has(this IEntity entity, string name) => name is not null && entity.Properties.ContainsKey(name);

    /// <summary>The object, or a new one that is not kept.</summary>
    public static T GetOrCreate<T>(this IEntity entity)
        where T : new()
        => entity.GetOrCreate<T>(typeof(T).Name);

    /// <summary>The object of that name, or a new one that is not kept.</summary>
    public static T GetOrCreate<T>(this IEntity entity, string name)
        where T : new()
        => entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    /// <summary>The object, if there is one.</summary>
    public static bool TryGet<T>(this IEntity entity, out T aspect) => entity.TryGet(typeof(T).Name, out aspect);

    /// <summary>The object of that name, if there is one.</summary>
    public static bool TryGet<T>(this IEntity entity, string name, out T aspect)
    {
        if (!entity.Properties.TryGetPropertyValue(name, out var value))
        {
            aspect = default;
            return false;
        }

        aspect = value is null ? default : value.Deserialize<T>(ContentJson.Options);
        return true;
    }

    /// <summary>Keeps an object.</summary>
    public static IEntity Put<T>(this IEntity entity, T aspect)
        where T : new()
        => entity.Put(typeof(T).Name, aspect);

    /// <summary>Keeps an object under that name.</summary>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = JsonSerializer.SerializeToNode(value, ContentJson.Options);
        return entity;
    }

    /// <summary>Changes the object, or a new one, and keeps it.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action)
        where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <summary>Changes the object of that name, or a new one, and keeps it.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action)
        where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect);
    }

    /// <summary>Drops an object and says whether there was one.</summary>
    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    /// <summary>Drops the object of that name and says whether there was one.</summary>
    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);
}
