using CmsSite.Embedded.Localization;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Puts the bar and the menu into the layout of the admin's pages.</summary>
internal sealed class AdminFrameFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult && AdminAttribute.IsApplied(http) && http.User.Identity?.IsAuthenticated == true)
        {
            // Made here, as the menu takes all that has a say in it: most pages are not the admin's.
            await http.RequestServices.GetRequiredService<AdminFrame>().AddAsync(context);
        }

        await next();
    }
}

/// <summary>The bar and the menu of the admin's pages.</summary>
internal sealed class AdminFrame(
    ILayoutAccessor layouts,
    IShapeFactory shapes,
    INavigationManager navigation,
    IOptions<AdminOptions> options,
    ShellSettings settings,
    EnabledModules modules,
    IServiceProvider services)
{
    /// <summary>Puts them into the layout.</summary>
    public async Task AddAsync(ActionContext context)
    {
        var layout = await layouts.GetLayoutAsync();
        var menu = await navigation.BuildMenuAsync(NavigationConstants.AdminId, context);
        await layout.Zones["Navigation"].AddAsync(await shapes.CreateAsync<AdminMenuViewModel>("AdminMenu", model =>
        {
            model.Items = [.. menu];
            model.CurrentHref = CurrentHref(model.Items, context.HttpContext.Request.Path);
        }));
        var cultures = await CulturesAsync();
        await layout.Zones["Bar"].AddAsync(await shapes.CreateAsync<AdminBarViewModel>("AdminBar", model =>
        {
            model.AdminPath = "~/" + options.Value.AdminUrlPrefix;
            model.Cultures = cultures;
            model.CultureCookie = AdminCultureCookieProvider.NameFor(settings.Name);
        }));
    }

    private async Task<string[]> CulturesAsync()
        => modules.FeatureIds.Contains("OrchardCore.Localization.AdminCulturePicker")
            && services.GetService(typeof(ILocalizationService)) is ILocalizationService languages
                ? await languages.GetSupportedCulturesAsync()
                : [];

    /// <summary>The address, among the menu's, that the page lies at or below: the most precise one.</summary>
    private static string? CurrentHref(IEnumerable<MenuItem> items, string path)
        => Flatten(items)
            .Select(item => item.Href)
            .Where(href => (path + "/").StartsWith(href.Split('?')[0].TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))
            .MaxBy(href => href.Length);

    private static IEnumerable<MenuItem> Flatten(IEnumerable<MenuItem> items)
        => items.SelectMany(item => Flatten(item.Items).Prepend(item));
}

/// <summary>The menu of the admin.</summary>
public class AdminMenuViewModel
{
    /// <summary>Its entries, as the user may see them.</summary>
    public IReadOnlyList<MenuItem> Items { get; set; } = [];

    /// <summary>The address of the entry that the page belongs to, or null.</summary>
    public string? CurrentHref { get; set; }
}

/// <summary>The bar above the admin's pages.</summary>
public class AdminBarViewModel
{
    /// <summary>The address of the admin's first page.</summary>
    public string AdminPath { get; set; } = "";

    /// <summary>The languages to choose from; none if there is no choice.</summary>
    public IReadOnlyList<string> Cultures { get; set; } = [];

    /// <summary>The name of the cookie that keeps the choice.</summary>
    public string CultureCookie { get; set; } = "";
}
