using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Gives every view the theme's layout, unless it or its module names another.</summary>
internal sealed class ThemeViewStart : Microsoft.AspNetCore.Mvc.Razor.RazorPage<object>
{
    public new const string Path = "/_ViewStart.cshtml";

    public override Task ExecuteAsync()
    {
        if (Context.Features.Get<RazorViewFeature>() is { HasTheme: true }) Layout = ThemeLayout.Path;
        return Task.CompletedTask;
    }
}

/// <summary>Puts what a view has written into the layout's zone Content and draws the layout.</summary>
internal sealed class ThemeLayout : OrchardCore.DisplayManagement.Razor.RazorPage<object>
{
    public new const string Path = "/_ThemeLayout.cshtml";

    public override async Task ExecuteAsync()
    {
        await ThemeLayout.Zones["Content"].AddAsync(RenderBody(), "");

        // Zones come before the layout, whatever its order: what they ask for, such as styles, belongs in its head.
        foreach (var (name, zone) in ThemeLayout.Properties.ToArray())
        {
            if (zone is IShape shape and not IHtmlContent && !shape.IsNullOrEmpty())
            {
                ThemeLayout.Zones[name] = (IShape)PositionedHtml.From(await DisplayAsync(shape), "");
            }
        }

        Write(await DisplayAsync(ThemeLayout));
    }
}
