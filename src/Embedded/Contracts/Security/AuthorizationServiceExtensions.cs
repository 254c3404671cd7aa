using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks for Orchard Core's permissions.</summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Whether the user holds the permission; never for a null user.</summary>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission)
        => AuthorizeAsync(service, user, permission, null);

    /// <summary>Whether the user holds the permission for a resource, such as a content item.</summary>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission, object resource)
        => user is not null && (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;

    /// <summary>Whether the user holds the permission for items of the type that <paramref name="owner"/> owns.</summary>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string owner = null)
    {
        ArgumentNullException.ThrowIfNull(contentTypeDefinition);

        return service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);
    }

    /// <summary>Whether the user holds the permission for items of the type of this name that <paramref name="owner"/> owns.</summary>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string owner = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);

        return service.AuthorizeAsync(user, requiredPermission, new ContentItem { ContentType = contentType, Owner = owner });
    }
}
