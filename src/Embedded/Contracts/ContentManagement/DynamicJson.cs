using System.Dynamic;
using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>A JSON node as a dynamic object: members by name, missing ones null, converted by a cast.</summary>
internal class DynamicJson(JsonNode node) : DynamicObject
{
    /// <summary>The node itself.</summary>
    public JsonNode Node => node;

    public static object Wrap(JsonNode node) => node is null ? null : node is JsonArray array ? new DynamicJsonArray(array) : new DynamicJson(node);

    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        result = Wrap((node as JsonObject)?[binder.Name]);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object value) => TrySet(binder.Name, value);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = indexes is [string name] ? Wrap((node as JsonObject)?[name])
            : indexes is [int at] && node is JsonArray array && at < array.Count ? Wrap(array[at])
            : null;
        return true;
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value) => indexes is [string name] && TrySet(name, value);

    public override bool TryConvert(ConvertBinder binder, out object result)
    {
        result = binder.Type.IsInstanceOfType(node) ? node
            : binder.Type == typeof(string) ? node.ToString()
            : node.Deserialize(binder.Type, ContentJson.Options);
        return true;
    }

    public override bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object result)
    {
        result = binder.Operation switch
        {
            ExpressionType.Equal => Equals(arg),
            ExpressionType.NotEqual => !Equals(arg),
            _ => null,
        };
        return result is not null;
    }

    public override IEnumerable<string> GetDynamicMemberNames() => (node as JsonObject)?.Select(member => member.Key) ?? [];

    public override bool Equals(object obj) => obj switch
    {
        null => false,
        DynamicJson other => JsonNode.DeepEquals(node, other.Node),
        string text => node is JsonValue && node.ToString() == text,
        _ => JsonNode.DeepEquals(node, obj as JsonNode ?? JsonSerializer.SerializeToNode(obj, ContentJson.Options)),
    };

    public override int GetHashCode() => node.ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => node.ToString();

    private bool TrySet(string name, object value)
    {
        if (node is not JsonObject parent)
        {
            return false;
        }

        var set = value switch
        {
            null => null,
            DynamicJson other => other.Node,
            JsonNode json => json,
            _ => JsonSerializer.SerializeToNode(value, ContentJson.Options),
        };
        parent[name] = set?.Parent is null ? set : set.DeepClone();
        return true;
    }
}

/// <summary>A JSON array as a dynamic object, to be gone through.</summary>
internal sealed class DynamicJsonArray(JsonArray array) : DynamicJson(array), IEnumerable<object>
{
    public int Count => array.Count;

    public IEnumerator<object> GetEnumerator() => array.Select(Wrap).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        result = binder.Name is nameof(Count) or "Length" ? array.Count : null;
        return true;
    }
}
