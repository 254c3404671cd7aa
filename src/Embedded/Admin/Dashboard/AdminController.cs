using System.Linq.Expressions;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace CmsSite.Embedded.Admin.Dashboard;

/// <summary>The first page of the admin: what there is, what was done last, and what one may begin.</summary>
[Area("OrchardCore.Admin")]
public sealed class AdminController(
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    ISession session,
    ILocalClock clock) : Controller
{
    private const int RecentItems = 8;

    /// <summary>Shows the page.</summary>
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var userId = User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()).ToList();
        var listed = new List<ContentTypeDefinition>();
        var creatable = new List<ContentTypeDefinition>();
        foreach (var type in types)
        {
            if (await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.ListContent, type, userId))
            {
                listed.Add(type);
            }

            if (type.IsCreatable() && await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, type, userId))
            {
                creatable.Add(type);
            }
        }

        return View("~/Areas/CmsSite.Embedded.Admin/Views/Dashboard/Index.cshtml", await PageAsync(userId, listed, creatable));
    }

    private async Task<DashboardPage> PageAsync(string userId, List<ContentTypeDefinition> listed, List<ContentTypeDefinition> creatable)
    {
        var names = listed.Select(type => type.Name).ToArray();

        return new DashboardPage(
            await CountAsync(item => item.Published),
            await CountAsync(item => item.Latest && !item.Published),
            await CountAsync(item => item.Latest && !item.Published && item.Owner == userId),
            creatable,
            listed.Count > 0,
            await RecentAsync(listed.ToDictionary(type => type.Name, type => type.DisplayName)));

        Task<int> CountAsync(Expression<Func<ContentItemIndex, bool>> which)
            => session.QueryIndex<ContentItemIndex>(item => item.ContentType.IsIn(names)).Where(which).CountAsync();
    }

    private async Task<List<RecentItem>> RecentAsync(Dictionary<string, string> typeNames)
    {
        var names = typeNames.Keys.ToArray();
        var rows = await session.QueryIndex<ContentItemIndex>(item => item.Latest && item.ContentType.IsIn(names))
            .OrderByDescending(item => item.ModifiedUtc).Take(RecentItems).ListAsync();
        var recent = new List<RecentItem>();
        foreach (var row in rows)
        {
            DateTimeOffset? changed = row.ModifiedUtc is { } utc ? await clock.ConvertToLocalAsync(utc) : null;
            recent.Add(new RecentItem(row.ContentItemId, row.DisplayText ?? "", typeNames[row.ContentType], row.Published, changed, row.Author));
        }

        return recent;
    }
}
