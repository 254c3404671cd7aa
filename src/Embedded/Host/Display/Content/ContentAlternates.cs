using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.Embedded.Display.Content;

/// <summary>The alternates of items and of the shapes around their parts.</summary>
internal sealed class ContentAlternates : ShapeTableProvider
{
    public static IEnumerable<string> OfPartEditor(string contentType, ContentTypePartDefinition typePart)
    {
        var part = typePart.PartDefinition;
        yield return $"ContentPart_Edit__{part.Name}";
        yield return $"ContentPart_Edit__{contentType}__{part.Name}";
        if (part.IsReusable() && typePart.Name != part.Name) yield return $"ContentPart_Edit__{contentType}__{typePart.Name}";
    }

    public static IEnumerable<string> OfPartFrame(ContentTypePartDefinition typePart, string? stereotype, string displayType)
    {
        var (type, part, name) = (typePart.ContentTypeDefinition.Name, typePart.PartDefinition.Name, typePart.Name);
        string[] displays = ["", "_" + displayType];
        foreach (var display in displays)
        {
            yield return part + display;
            yield return $"{type}{display}__{part}";
            if (!string.IsNullOrEmpty(stereotype)) yield return $"{stereotype}{display}__{part}";
        }

        if (part == name) yield break;
        foreach (var display in displays)
        {
            yield return $"{type}{display}__{name}";
            if (!string.IsNullOrEmpty(stereotype)) yield return $"{stereotype}{display}__{part}__{name}";
        }
    }

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(displaying =>
        {
            if (displaying.Shape.GetProperty<ContentItem>("ContentItem") is not { } item) return;

            displaying.Shape.Metadata.Alternates.AddRange(OfDisplayedItem(item, displaying.Shape.Metadata.DisplayType));
        });
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> OfDisplayedItem(ContentItem item, string displayType)
    {
        yield return $"Content_{displayType}";
        yield return $"Content__{item.Id}";
        yield return $"Content_{displayType}__{item.ContentType}";
        yield return $"Content_{displayType}__{item.Id}";
        if (!item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path)) yield break;

        var slug = route.Path.Trim('/').Replace("-", "__").Replace('.', '_').Replace("/", "__");
        yield return $"Content__Slug__{slug}";
        yield return $"Content_{displayType}__Slug__{slug}";
    }
}
