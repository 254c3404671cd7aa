using OrchardCore;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using static OrchardCore.Contents.CommonPermissions;

namespace CmsSite.Embedded.Security;

/// <summary>The permissions on content of all types, and who has them from the start.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
    [
        PublishContent, PublishOwnContent, EditContent, EditOwnContent, DeleteContent, DeleteOwnContent,
        ViewContent, ViewOwnContent, PreviewContent, PreviewOwnContent, CloneContent, CloneOwnContent,
        ListContent, EditContentOwner, AccessContentApi,
    ]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        For(OrchardCoreConstants.Roles.Editor, PublishContent, EditContent, DeleteContent, PreviewContent, CloneContent, ListContent),
        For(OrchardCoreConstants.Roles.Author, PublishOwnContent, EditOwnContent, DeleteOwnContent, PreviewOwnContent, CloneOwnContent),
        For(OrchardCoreConstants.Roles.Contributor, EditOwnContent, PreviewOwnContent, CloneOwnContent),
        For(OrchardCoreConstants.Roles.Authenticated, ViewContent),
        For(OrchardCoreConstants.Roles.Anonymous, ViewContent),
    ];

    private static PermissionStereotype For(string role, params Permission[] permissions)
        => new() { Name = role, Permissions = permissions };
}

/// <summary>The permissions on content of each securable type.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsSecurable())
            .SelectMany(type => ContentTypePermissionsHelper.PermissionTemplates.Values
                .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, type)));

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
