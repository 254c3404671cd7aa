using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.Versions;

/// <summary>Puts the trash into the admin's menu.</summary>
internal sealed class TrashAdminMenu(IStringLocalizer<TrashAdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Trash"], "2.2", trash => trash
            .Id("trash")
            .AddClass("trash")
            .AddClass(NavigationConstants.CssClassPrefix + "trash")
            .Action("Index", "Trash", "CmsSite.Editorial")
            .Permission(EditorialPermissions.SubmitContent)
            .LocalNav());

        return ValueTask.CompletedTask;
    }
}
