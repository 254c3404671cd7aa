using OrchardCore.Security.Permissions;

namespace CmsSite.Editorial;

/// <summary>What people may do in the workflow.</summary>
public sealed class EditorialPermissions : IPermissionProvider
{
    /// <summary>Submit items for review.</summary>
    public static readonly Permission SubmitContent = new("SubmitContent", "Submit content for review");

    /// <summary>Approve items and send them back; also holds what submitting takes.</summary>
    public static readonly Permission ReviewContent = new("ReviewContent", "Review content");

    /// <summary>Assign items to people and roles, take claims back, set due dates.</summary>
    public static readonly Permission AssignReviews = new("AssignReviews", "Assign reviews to people and roles", [ReviewContent]);

    /// <summary>Publish an item without review, for a reason that the history keeps.</summary>
    public static readonly Permission PublishWithoutReview = new("PublishWithoutReview", "Publish content without review, giving a reason", isSecurityCritical: true);

    /// <summary>Change the workflows.</summary>
    public static readonly Permission ManageReviewWorkflows = new("ManageReviewWorkflows", "Manage review workflows", isSecurityCritical: true);

    /// <summary>Read the history of the whole site.</summary>
    public static readonly Permission ViewEditorialHistory = new("ViewEditorialHistory", "View the editorial history of the site", [ManageReviewWorkflows]);

    private static readonly Permission[] All = [SubmitContent, ReviewContent, AssignReviews, PublishWithoutReview, ManageReviewWorkflows, ViewEditorialHistory];

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
