using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A base of the contexts of content events.</summary>
public class ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; }
}

/// <summary>An item is being made.</summary>
public class ActivatingContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public ActivatingContentContext(ContentItem contentItem) : base(contentItem)
    {
    }

    /// <summary>The name of the type.</summary>
    public string ContentType { get; set; }

    /// <summary>The type.</summary>
    public ContentTypeDefinition Definition { get; set; }
}

/// <summary>An item was made.</summary>
public class ActivatedContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public ActivatedContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>A new item is, or was, given its first values.</summary>
public class InitializingContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public InitializingContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>An item is, or was, loaded.</summary>
public class LoadContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public LoadContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>An older version is, or was, restored.</summary>
public class RestoreContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public RestoreContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>A draft is, or was, saved.</summary>
public class SaveDraftContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public SaveDraftContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>An item is, or was, changed.</summary>
public class UpdateContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public UpdateContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}

/// <summary>A new item is, or was, stored.</summary>
public class CreateContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public CreateContentContext(ContentItem contentItem) : base(contentItem)
    {
    }

    /// <summary>Set by a handler: the item is not stored.</summary>
    public bool Cancel { get; set; }
}

/// <summary>A version is, or was, published or taken offline.</summary>
public class PublishContentContext : ContentContextBase
{
    /// <summary>Makes a context of a version and the one that is published before.</summary>
    public PublishContentContext(ContentItem contentItem, ContentItem previousContentItem) : base(contentItem) => PreviousItem = previousContentItem;

    /// <summary>The version that is published before, or null.</summary>
    public ContentItem PreviousItem { get; set; }

    /// <summary>Set by a handler: nothing is published or taken offline.</summary>
    public bool Cancel { get; set; }
}

/// <summary>A version is, or was, removed.</summary>
public class RemoveContentContext : ContentContextBase
{
    /// <summary>Makes a context of a version.</summary>
    public RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false) : base(contentItem) => NoActiveVersionLeft = noActiveVersionLeft;

    /// <summary>Whether the item has no latest or published version afterwards.</summary>
    public bool NoActiveVersionLeft { get; }

    /// <summary>Set by a handler: nothing is removed.</summary>
    public bool Cancel { get; set; }
}

/// <summary>A new version is, or was, made of an item.</summary>
public class VersionContentContext : ContentContextBase
{
    /// <summary>Makes a context of a version and the new one.</summary>
    public VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : base(contentItem) => BuildingContentItem = buildingContentItem;

    /// <summary>The new version.</summary>
    public ContentItem BuildingContentItem { get; }
}

/// <summary>An item is, or was, copied.</summary>
public class CloneContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item and its copy.</summary>
    public CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : base(contentItem) => CloneContentItem = cloneContentItem;

    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; }
}

/// <summary>An item is, or was, imported.</summary>
public class ImportContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item and the stored one.</summary>
    public ImportContentContext(ContentItem contentItem, ContentItem originalContentItem = null) : base(contentItem) => OriginalContentItem = originalContentItem;

    /// <summary>The stored version with the same id, or null.</summary>
    public ContentItem OriginalContentItem { get; set; }
}

/// <summary>An aspect of an item is asked for.</summary>
public class ContentItemAspectContext
{
    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; }

    /// <summary>The aspect, to be filled.</summary>
    public object Aspect { get; set; }

    /// <summary>Fills the aspect if it is of this type.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
