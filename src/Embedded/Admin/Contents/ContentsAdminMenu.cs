using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>The list of content, and one entry per type of which items can be created.</summary>
internal sealed class ContentsAdminMenu(IContentDefinitionManager definitions, IStringLocalizer<ContentsAdminMenu> localizer) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.Contents";

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var creatable = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsCreatable())
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)
            .ToArray();

        if (creatable.Length > 0)
        {
            builder.Add(localizer["New"], "-1", entry =>
            {
                entry.Id("new").AddClass("new").AddClass(NavigationConstants.CssClassPrefix + "plus-square").LinkToFirstChild(false);
                foreach (var type in creatable)
                {
                    entry.Add(new LocalizedString(type.DisplayName, localizer[type.DisplayName]), child => child
                        .Action("Create", "Admin", Area, new() { ["id"] = type.Name })
                        .Permission(PermissionTo(CommonPermissions.EditOwnContent.Name, type)));
                }
            });
        }

        builder.Add(localizer["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .AddClass("content").AddClass(NavigationConstants.CssClassPrefix + "journal-text").Id("content")
            .Add(localizer["Content Items"], "before", items => items
                .Action("List", "Admin", Area, new() { ["contentTypeId"] = string.Empty })
                .Permission(CommonPermissions.ListContent)
                .LocalNav()));
    }

    private static OrchardCore.Security.Permissions.Permission PermissionTo(string name, ContentTypeDefinition type)
        => ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[name], type);
}
