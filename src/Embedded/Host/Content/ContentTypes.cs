using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Embedded.Content;

/// <summary>The classes of parts and fields by name; what has none is a plain part or field.</summary>
internal sealed class ContentTypes(IOptions<ContentOptions> options)
{
    private readonly FrozenDictionary<string, ContentPartOption> _parts = options.Value.ContentPartOptions.ToFrozenDictionary(part => part.Type.Name);
    private readonly ConcurrentDictionary<(string Part, string Callback), Type[]> _handlers = new();
    private readonly FrozenDictionary<string, Type> _fields = options.Value.ContentFieldOptions.ToFrozenDictionary(field => field.Type.Name, field => field.Type);

    public Type OfPart(string name) => _parts.GetValueOrDefault(name)?.Type ?? typeof(ContentPart);

    public Type OfField(string name) => _fields.GetValueOrDefault(name, typeof(ContentField));

    /// <summary>The part's handlers that have a callback of their own of this name.</summary>
    public IReadOnlyList<Type> HandlersOf(string partName, string callback) => _handlers.GetOrAdd(
        (partName, callback), key => [.. (_parts.GetValueOrDefault(key.Part)?.Handlers ?? []).Where(handler => Implements(handler, key.Callback))]);

    private static bool Implements(Type handler, string callback)
    {
        var map = handler.GetInterfaceMap(typeof(IContentPartHandler));
        var target = map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => method.Name == callback)];
        if (!IsOfBase(target)) return true;

        // The base passes it on to a typed method, which does nothing unless the handler has one of its own.
        var parameters = target.GetParameters().Select((parameter, at) => at == 0 ? parameter.ParameterType : target.DeclaringType!.GetGenericArguments()[0]);
        return !IsOfBase(handler.GetMethod(callback, [.. parameters])!);
    }

    private static bool IsOfBase(MethodInfo method) =>
        method.DeclaringType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ContentPartHandler<>);
}
