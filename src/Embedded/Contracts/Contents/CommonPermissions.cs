using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>What may be done with content of every type.</summary>
/// <remarks>Ask for the general permissions: who owns the item is then taken into account.</remarks>
public static class CommonPermissions
{
    /// <summary>Publish or unpublish.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content for others");

    /// <summary>Publish or unpublish what one owns.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", [PublishContent]);

    /// <summary>Edit.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content for others", [PublishContent]);

    /// <summary>Create, and edit what one owns.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", [EditContent, PublishOwnContent]);

    /// <summary>Delete.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content for others");

    /// <summary>Delete what one owns.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", [DeleteContent]);

    /// <summary>See published pages.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", [EditContent]);

    /// <summary>See the published pages that one owns.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", [ViewContent]);

    /// <summary>See drafts as pages.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent, PublishContent]);

    /// <summary>See the drafts that one owns as pages.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", [PreviewContent]);

    /// <summary>Copy.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    /// <summary>Copy what one owns.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", [CloneContent]);

    /// <summary>See the list of content in the admin.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content items");

    /// <summary>Give an item to another owner.</summary>
    public static readonly Permission EditContentOwner = new("EditContentOwner", "Edit the owner of a content item");

    /// <summary>Use the content API, which only Orchard Core itself has.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the api");

    /// <summary>By the name of a permission, the one that suffices for what one owns.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new()
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
