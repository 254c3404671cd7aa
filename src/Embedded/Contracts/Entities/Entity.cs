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

/// <summary>Reads the objects of an entity, by default under the name of their type.</summary>
public static class EntityExtensions
{
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
}
