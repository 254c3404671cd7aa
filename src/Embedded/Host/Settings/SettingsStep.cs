using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Settings;

/// <summary>Writes a recipe's "settings" into the site's document; what is no member of it becomes a property.</summary>
internal sealed class SettingsStep(ISiteService siteService) : NamedRecipeStepHandler("Settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (value is not null)
                Write(site, name, value);
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static void Write(ISite site, string name, JsonNode value)
    {
        switch (name)
        {
            case nameof(ISite.SiteName):
                site.SiteName = value.ToString();
                break;
            case nameof(ISite.BaseUrl):
                site.BaseUrl = value.ToString();
                break;
            case nameof(ISite.TimeZoneId):
                site.TimeZoneId = value.ToString();
                break;
            case nameof(ISite.SuperUser):
                site.SuperUser = value.ToString();
                break;
            case nameof(ISite.PageSize):
                site.PageSize = Number(value);
                break;
            case nameof(ISite.HomeRoute):
                site.HomeRoute = new RouteValueDictionary(value.AsObject().ToDictionary(entry => entry.Key, entry => (object?)entry.Value?.ToString()));
                break;
            default:
                site.Properties[name] = value.DeepClone();
                break;
        }
    }

    // What is no number counts as none, as on Orchard Core.
    private static int Number(JsonNode value)
        => int.TryParse(value.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
