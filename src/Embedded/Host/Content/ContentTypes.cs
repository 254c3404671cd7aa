using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Content;

/// <summary>The classes of parts and fields by name; what has none is a plain part or field.</summary>
internal sealed class ContentTypes(IOptions<ContentOptions> options)
{
    private readonly FrozenDictionary<string, ContentPartOption> _parts = options.Value.ContentPartOptions.ToFrozenDictionary(part => part.Type.Name);
    private readonly FrozenDictionary<string, Type> _fields = options.Value.ContentFieldOptions.ToFrozenDictionary(field => field.Type.Name, field => field.Type);

    public Type OfPart(string name) => _parts.GetValueOrDefault(name)?.Type ?? typeof(ContentPart);

    public Type OfField(string name) => _fields.GetValueOrDefault(name, typeof(ContentField));

    public IReadOnlyList<Type> HandlersOf(string partName) => _parts.GetValueOrDefault(partName)?.Handlers ?? [];
}
