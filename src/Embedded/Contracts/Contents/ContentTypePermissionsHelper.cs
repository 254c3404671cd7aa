using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Makes the permissions of one content type out of those for all.</summary>
public static class ContentTypePermissionsHelper
{
    /// <summary>By the name of a general permission, the pattern of its variant for one type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = BuildTemplates();

    private static readonly ConcurrentDictionary<(string Template, string ContentType), Permission> ByType = new();

    /// <summary>The pattern that belongs to a general permission, or null if it has no variants.</summary>
    public static Permission ConvertToDynamicPermission(Permission permission)
        => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>The permission for one type, described for administrators.</summary>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
    {
        ArgumentNullException.ThrowIfNull(template);

        return new Permission(
            Fill(template.Name, typeDefinition.Name),
            Fill(template.Description, typeDefinition.DisplayName),
            [.. (template.ImpliedBy ?? []).Select(implied => CreateDynamicPermission(implied, typeDefinition))])
        {
            Category = $"{typeDefinition.DisplayName} Content Type - {typeDefinition.Name}",
        };
    }

    /// <summary>The permission for the type of this name, to be asked for.</summary>
    public static Permission CreateDynamicPermission(Permission template, string contentType)
    {
        ArgumentNullException.ThrowIfNull(template);

        return ByType.GetOrAdd((template.Name, contentType), _ => new Permission(
            Fill(template.Name, contentType),
            Fill(template.Description, contentType),
            [.. (template.ImpliedBy ?? []).Select(implied => CreateDynamicPermission(implied, contentType))]));
    }

    private static string Fill(string pattern, string contentType)
        => pattern is null ? null : string.Format(CultureInfo.InvariantCulture, pattern, contentType);

    private static Dictionary<string, Permission> BuildTemplates()
    {
        var templates = new Dictionary<string, Permission>();

        Permission Add(Permission general, string name, string description, params Permission[] impliedBy)
            => templates[general.Name] = new(name, description, [.. impliedBy, general]);

        var publish = Add(CommonPermissions.PublishContent, "Publish_{0}", "Publish or unpublish {0} for others");
        var publishOwn = Add(CommonPermissions.PublishOwnContent, "PublishOwn_{0}", "Publish or unpublish {0}", publish);
        var edit = Add(CommonPermissions.EditContent, "Edit_{0}", "Edit {0} for others", publish);
        Add(CommonPermissions.EditOwnContent, "EditOwn_{0}", "Edit {0}", edit, publishOwn);
        var delete = Add(CommonPermissions.DeleteContent, "Delete_{0}", "Delete {0} for others");
        Add(CommonPermissions.DeleteOwnContent, "DeleteOwn_{0}", "Delete {0}", delete);
        var view = Add(CommonPermissions.ViewContent, "View_{0}", "View {0} by others", edit);
        Add(CommonPermissions.ViewOwnContent, "ViewOwn_{0}", "View own {0}", view);
        var preview = Add(CommonPermissions.PreviewContent, "Preview_{0}", "Preview {0} by others", edit);
        Add(CommonPermissions.PreviewOwnContent, "PreviewOwn_{0}", "Preview own {0}", preview);
        var clone = Add(CommonPermissions.CloneContent, "Clone_{0}", "Clone {0} by others", edit);
        Add(CommonPermissions.CloneOwnContent, "CloneOwn_{0}", "Clone own {0}", clone);
        Add(CommonPermissions.ListContent, "ListContent_{0}", "List {0} content items");
        Add(CommonPermissions.EditContentOwner, "EditContentOwner_{0}", "Edit the owner of a {0} content item");

        return templates;
    }
}
