using CmsSite.Embedded.Display.Pages;
using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.DisplayManagement.Razor;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Looks for a controller's view in the theme, then in its module, then among the admin's own.</summary>
internal sealed class ModuleViewLocations(ThemeChains themes) : IViewLocationExpander
{
    private const string Theme = "theme";
    private const string Admin = "/Areas/CmsSite.Embedded.Admin/Views";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Theme] = context.ActionContext.HttpContext.Features.Get<RazorViewFeature>()?.ThemeId;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.AreaName is null) return viewLocations;

        var ofThemes = themes.ThemesOf(context.Values[Theme]).SelectMany(theme => InAreaFolders($"/Areas/{theme.Id}/Views").Append($"/Areas/{theme.Id}/Views/Shared/{{0}}.cshtml"));
        // Controllers of the host stand in areas that have no assembly of their own.
        return [.. ofThemes, .. viewLocations, .. InAreaFolders(Admin), $"{Admin}/{{1}}/{{0}}.cshtml", $"{Admin}/Shared/{{0}}.cshtml"];
    }

    private static string[] InAreaFolders(string root) => [root + "/{2}/{1}/{0}.cshtml", root + "/{2}/Shared/{0}.cshtml"];
}
