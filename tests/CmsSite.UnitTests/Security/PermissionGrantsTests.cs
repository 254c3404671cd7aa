using System.Security.Claims;
using CmsSite.Embedded.Security;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace CmsSite.UnitTests.Security;

public sealed class PermissionGrantsTests
{
    [Theory]
    [InlineData("PublishContent", "PublishContent", "PublishOwnContent", "EditContent", "EditOwnContent", "PreviewContent", "PreviewOwnContent", "ViewContent", "ViewOwnContent", "CloneContent", "CloneOwnContent")]
    [InlineData("EditContent", "EditContent", "EditOwnContent", "PreviewContent", "PreviewOwnContent", "ViewContent", "ViewOwnContent", "CloneContent", "CloneOwnContent")]
    [InlineData("EditOwnContent", "EditOwnContent")]
    [InlineData("DeleteContent", "DeleteContent", "DeleteOwnContent")]
    [InlineData("ListContent", "ListContent")]
    public void A_general_permission_implies_no_more_than_recorded(string held, params string[] implied)
    {
        var granted = ContentTypePermissionsHelper.PermissionTemplates.Keys.Where(name => General(name).IsGrantedBy([Holding(held)]));

        Assert.Equal(implied.Order(), granted.Order());
    }

    [Theory]
    [InlineData("PublishContent", "Publish_Report")]
    [InlineData("Publish_Report", "Edit_Report")]
    [InlineData("Publish_Report", "EditOwn_Report")]
    [InlineData("PublishOwn_Report", "EditOwn_Report")]
    [InlineData("PublishOwnContent", "EditOwn_Report")]
    [InlineData("Edit_Report", "Preview_Report")]
    [InlineData("EditContent", "Clone_Report")]
    [InlineData("ListContent", "ListContent_Report")]
    public void A_permission_of_one_type_is_implied_as_recorded(string held, string asked)
        => Assert.True(OfReport(asked).IsGrantedBy([Holding(held)]));

    [Theory]
    [InlineData("Edit_Report", "Publish_Report")]
    [InlineData("Publish_Delegate", "Publish_Report")]
    [InlineData("PublishOwn_Report", "Edit_Report")]
    [InlineData("Publish_Report", "Delete_Report")]
    [InlineData("EditOwn_Report", "PreviewOwn_Report")]
    public void A_permission_of_one_type_is_not_implied_by_less(string held, string asked)
        => Assert.False(OfReport(asked).IsGrantedBy([Holding(held)]));

    [Fact]
    public void Names_are_compared_whatever_their_case()
        => Assert.True(CommonPermissions.EditContent.IsGrantedBy([Holding("editcontent")]));

    [Fact]
    public void Permissions_that_imply_each_other_come_to_an_end()
    {
        var impliedBy = new List<Permission>();
        var first = new Permission("First", "", impliedBy);
        impliedBy.Add(new Permission("Second", "", [first]));

        Assert.True(first.IsGrantedBy([Holding("Second")]));
        Assert.False(first.IsGrantedBy([Holding("Third")]));
    }

    [Fact]
    public void A_claim_of_another_type_grants_nothing()
        => Assert.False(CommonPermissions.EditContent.IsGrantedBy([new Claim(ClaimTypes.Role, "EditContent")]));

    private static Claim Holding(string permission) => new(Permission.ClaimType, permission);

    private static Permission General(string name)
        => ContentTypePermissionsHelper.PermissionTemplates[name].ImpliedBy.Single(permission => permission.Name == name);

    private static Permission OfReport(string name)
        => ContentTypePermissionsHelper.PermissionTemplates.Values
            .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, "Report"))
            .Single(permission => permission.Name == name);
}
