using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes elements by name.</summary>
public static class ContentExtensions
{
    /// <summary>Gets an element by name, or null; its typed properties are filled from the JSON once.</summary>
    public static TElement Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement =>
        (TElement)contentElement.Get(typeof(TElement), name);

    /// <summary>Gets an element by name, or null; its typed properties are filled from the JSON once.</summary>
    public static ContentElement Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        // Elements of two types for one member share its JSON.
        if (known is null && contentElement.IsAsRead)
        {
            return contentElement.TryFind(name, out var source) && source.ValueKind == JsonValueKind.Object
                ? contentElement.Attach(name, (ContentElement)source.Deserialize(contentElementType, ContentJson.Options), source)
                : null;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = (ContentElement)data.Deserialize(contentElementType, ContentJson.Options);
        return contentElement.Attach(name, element, data);
    }

    /// <summary>Whether the JSON holds a member named like the type.</summary>
    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement => contentElement.Has(typeof(TElement).Name);

    /// <summary>Gets an element by name, made empty where there is none.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var element = new TElement();
        contentElement.Data[name] = element.Data;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        return element;
    }

    /// <summary>Adds an element where there is none of that name.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
        {
            var data = element.Data is { Count: > 0 } filled ? filled : ContentJson.ToObject(element);
            contentElement.Data[name] = data;
            contentElement.Attach(name, element, data);
        }

        return contentElement;
    }

    /// <summary>Writes an element's properties into the JSON; what they don't cover stays.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is JsonObject data)
        {
            data.Merge(ContentJson.ToObject(element, ContentJson.WithNulls), ArrayMerge.Replace);
        }
        else
        {
            contentElement.Data[name] = data = ContentJson.ToObject(element);
        }

        contentElement.Attach(name, element, data);
        if (element is ContentField)
        {
            // A part that is typed may hold an older copy of the field in a property.
            contentElement.ContentItem?.Elements.Clear();
        }

        return contentElement;
    }

    /// <summary>Writes a part's properties into its item's JSON, under the name of its type.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);
        return contentPart;
    }

    /// <summary>Changes an element, made where there is none, and writes it into the JSON.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Removes an element.</summary>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>Whether this version is a draft, or has one above it.</summary>
    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && !(item.Published && item.Latest);

    private static ContentElement Attach(this ContentElement parent, string name, ContentElement element, JsonElement source)
    {
        element.Read(source, parent);
        return parent.Attach(name, element);
    }

    private static ContentElement Attach(this ContentElement parent, string name, ContentElement element, JsonObject data)
    {
        element.Data = data;
        return parent.Attach(name, element);
    }

    private static ContentElement Attach(this ContentElement parent, string name, ContentElement element)
    {
        element.ContentItem = parent.ContentItem;
        parent.Elements[name] = element;
        return element;
    }
}

/// <summary>Reads and writes parts of an item.</summary>
public static class ContentItemExtensions
{
    /// <summary>Writes the members of an object over those of the item, and lets go of the parts read before.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings settings = null)
    {
        var arrays = (settings?.MergeArrayHandling ?? MergeArrayHandling.Concat) switch
        {
            MergeArrayHandling.Replace => ArrayMerge.Replace,
            MergeArrayHandling.Union => ArrayMerge.Union,
            _ => ArrayMerge.Concat,
        };
        var given = properties is ContentItem item ? item.Data : ContentJson.ToObject(properties);

        contentItem.Data.Merge(given, arrays);
        contentItem.Elements.Clear();

        if (properties is ContentItem other)
        {
            contentItem.ContentItemId = other.ContentItemId;
            contentItem.ContentItemVersionId = other.ContentItemVersionId;
            contentItem.ContentType = other.ContentType;
            contentItem.DisplayText = other.DisplayText;
            contentItem.Owner = other.Owner;
            contentItem.Author = other.Author;
            contentItem.Latest = other.Latest;
            contentItem.Published = other.Published;
            contentItem.CreatedUtc = other.CreatedUtc;
            contentItem.ModifiedUtc = other.ModifiedUtc;
            contentItem.PublishedUtc = other.PublishedUtc;
        }

        return contentItem;
    }

    /// <summary>Gets a part named like its type, if the item has it.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart => contentItem.TryGet(typeof(TPart).Name, out part);

    /// <summary>Gets a named part, if the item has it and it can be read as this type.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart
    {
        var found = contentItem.TryGet(typeof(TPart), name, out var element);
        part = element as TPart;
        return found;
    }

    /// <summary>Gets a named part, if the item has it and it can be read as this type.</summary>
    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, out ContentElement part)
    {
        try
        {
            part = contentItem.Get(contentElementType, name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or InvalidOperationException)
        {
            part = null;
        }

        return part is not null;
    }

    /// <summary>Gets a part, made empty where there is none.</summary>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>Adds a part where there is none of its type.</summary>
    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(typeof(TPart).Name, part);
        return contentItem;
    }

    /// <summary>Writes a part's properties into the JSON.</summary>
    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(typeof(TPart).Name, part);
        return contentItem;
    }

    /// <summary>Changes a part, made where there is none, and writes it into the JSON.</summary>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Copies the item and its JSON.</summary>
    public static ContentItem Clone(this ContentItem contentItem) => new()
    {
        Id = contentItem.Id,
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        DisplayText = contentItem.DisplayText,
        Owner = contentItem.Owner,
        Author = contentItem.Author,
        Published = contentItem.Published,
        Latest = contentItem.Latest,
        CreatedUtc = contentItem.CreatedUtc,
        ModifiedUtc = contentItem.ModifiedUtc,
        PublishedUtc = contentItem.PublishedUtc,
        Data = contentItem.Data.Clone(),
    };
}
