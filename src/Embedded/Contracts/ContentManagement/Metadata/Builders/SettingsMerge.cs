using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Writes settings of definitions, by the name of their class.</summary>
internal static class SettingsMerge
{
    public static void Set<T>(this JsonObject settings, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        settings[typeof(T).Name] = ContentJson.ToObject(value, ContentJson.Settings);
    }

    public static void Change<T>(this JsonObject settings, Action<T> change) where T : class, new()
    {
        var value = settings[typeof(T).Name] is JsonObject stored ? stored.Deserialize<T>(ContentJson.Options) : new T();
        change(value);
        settings.Set(value);
    }
}
