using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.History;

/// <summary>Puts the history of the site into the admin's menu.</summary>
internal sealed class HistoryAdminMenu(IStringLocalizer<HistoryAdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Editorial history"], "2.1", history => history
            .Id("editorialhistory")
            .AddClass("editorialhistory")
            .AddClass(NavigationConstants.CssClassPrefix + "clock-history")
            .Action("Index", "History", "CmsSite.Editorial")
            .Permission(EditorialPermissions.ViewEditorialHistory)
            .LocalNav());

        return ValueTask.CompletedTask;
    }
}
