using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Navigation;

/// <summary>Asks all providers for their entries and puts the menu together.</summary>
internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers,
    IAuthorizationService authorization,
    IUrlHelperFactory urls,
    ILogger<NavigationManager> logger) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception exception)
            {
                // A module's mistake must not take the whole admin away.
                logger.LogError(exception, "The menu '{Name}' lacks the entries of '{Provider}'.", name, provider.GetType());
            }
        }

        return await CompleteAsync(Merge(builder.Build()), context.HttpContext.User, urls.GetUrlHelper(context));
    }

    /// <summary>Makes one entry of those with the same text, whose address is that of the highest priority.</summary>
    private static List<MenuItem> Merge(IEnumerable<MenuItem> items)
    {
        var merged = new List<MenuItem>();
        foreach (var group in items.GroupBy(item => item.Text.Name, StringComparer.OrdinalIgnoreCase))
        {
            var leading = group.MaxBy(item => item.Priority)!;
            leading.Position = group.Select(item => item.Position).FirstOrDefault(position => !string.IsNullOrEmpty(position));
            leading.Items = Merge(group.SelectMany(item => item.Items).ToList());
            foreach (var other in group.Where(item => item != leading))
            {
                leading.Classes.AddRange(other.Classes.Except(leading.Classes));
            }

            merged.Add(leading);
        }

        return merged;
    }

    /// <summary>Drops what the user may not see and what leads nowhere, works addresses out and sorts.</summary>
    private async Task<List<MenuItem>> CompleteAsync(IEnumerable<MenuItem> items, ClaimsPrincipal user, IUrlHelper url)
    {
        var visible = new List<MenuItem>();
        foreach (var item in items)
        {
            if (!await IsAllowedAsync(item, user))
            {
                continue;
            }

            item.Items = await CompleteAsync(item.Items, user, url);
            item.Href = AddressOf(item, url);
            if (item.Href is not null || item.Items.Count > 0)
            {
                item.Href ??= "#";
                visible.Add(item);
            }
        }

        return [.. visible.OrderBy(item => item.Position, FlatPositionComparer.Instance)];
    }

    private async Task<bool> IsAllowedAsync(MenuItem item, ClaimsPrincipal user)
    {
        foreach (var permission in item.Permissions)
        {
            if (!await authorization.AuthorizeAsync(user, permission, item.Resource))
            {
                return false;
            }
        }

        return true;
    }

    private static string? AddressOf(MenuItem item, IUrlHelper url) => item switch
    {
        { RouteValues.Count: > 0 } => url.RouteUrl(item.RouteValues),
        { Url: not { Length: > 0 } } => null,
        { Url: ['/', ..] } => item.Url,
        _ when item.Url.Contains("://", StringComparison.Ordinal) => item.Url,
        _ => url.Content(item.Url.StartsWith("~/", StringComparison.Ordinal) ? item.Url : "~/" + item.Url),
    };
}
