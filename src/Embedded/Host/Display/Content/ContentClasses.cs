using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Display.Content;

/// <summary>The classes of parts by their names.</summary>
internal sealed class ContentClasses(IOptions<ContentOptions> options)
{
    private readonly FrozenDictionary<string, Type> _parts = options.Value.ContentPartOptions.ToFrozenDictionary(option => option.Type.Name, option => option.Type);

    public Type PartType(string name) => _parts.GetValueOrDefault(name, typeof(ContentPart));
}
