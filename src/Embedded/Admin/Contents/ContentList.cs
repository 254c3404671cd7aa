using System.Linq.Expressions;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Localization;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>Finds what the list of content shows a user.</summary>
internal sealed class ContentList(
    ISession session,
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager display,
    IAuthorizationService authorization,
    ILocalizationService cultures,
    ISiteService site)
{
    private const int LargestPage = 100;

    /// <summary>Whether the user may see the list, at least for one type.</summary>
    public async Task<bool> MayListAsync(ClaimsPrincipal user)
        => await authorization.AuthorizeAsync(user, CommonPermissions.ListContent)
            || (await AllowedAsync(user, CommonPermissions.ListContent, type => type.IsListable(), IdOf(user))).Count > 0;

    public async Task<ContentListViewModel> BuildAsync(ContentListFilter filter, ClaimsPrincipal user, IUpdateModel updater, int page, int? pageSize)
    {
        page = Math.Max(1, page);
        var size = Math.Clamp(pageSize ?? (await site.GetSiteSettingsAsync()).PageSize, 1, LargestPage);
        var query = await QueryAsync(filter, user);
        var total = await query.CountAsync();

        // Loading handlers see what is listed, as they see whatever else is read.
        var items = await contents.LoadAsync(await query.Skip((page - 1) * size).Take(size).ListAsync());
        var rows = new List<IShape>();
        foreach (var item in items)
            rows.Add(await display.BuildDisplayAsync(item, updater, "SummaryAdmin", string.Empty));

        return new()
        {
            Filter = filter,
            Items = rows,
            Total = total,
            Page = page,
            PageSize = size,
            HasOwnPageSize = pageSize is not null,
            Types = await AllowedAsync(user, CommonPermissions.ListContent, type => type.IsListable(), IdOf(user)),
            Creatable = await AllowedAsync(user, CommonPermissions.EditContent, type => type.IsCreatable(), IdOf(user)),
            Cultures = await cultures.GetSupportedCulturesAsync(),
        };
    }

    private async Task<IQuery<ContentItem>> QueryAsync(ContentListFilter filter, ClaimsPrincipal user)
    {
        var owner = IdOf(user);
        var query = session.Query<ContentItem, ContentItemIndex>();
        query = filter.Status switch
        {
            ContentsStatus.Published => query.Where(i => i.Published),
            ContentsStatus.Draft => query.Where(i => i.Latest && !i.Published),
            ContentsStatus.Owner => query.Where(i => i.Latest && i.Owner == owner),
            _ => query.Where(i => i.Latest),
        };

        var isOneType = filter.Type is not null && await definitions.GetTypeDefinitionAsync(filter.Type) is not null;
        bool IsAsked(ContentTypeDefinition type) => isOneType ? type.Name == filter.Type : type.IsListable();
        var all = Names(await AllowedAsync(user, CommonPermissions.ViewContent, IsAsked, owner: null));
        var own = Names(await AllowedAsync(user, CommonPermissions.ViewContent, IsAsked, owner));
        query = query.Where(i => i.ContentType.IsIn(all) || (i.ContentType.IsIn(own) && i.Owner == owner));

        foreach (var word in filter.ExcludedWords)
            query = query.Where(i => i.DisplayText.NotContains(word));

        if (filter.Words.Count > 0)
            query = query.Where(HoldsAny(filter.Words));

        IQuery<ContentItem> narrowed = Sorted(query, filter.Order);
        if (!string.IsNullOrEmpty(filter.Culture))
            narrowed = narrowed.With<LocalizedContentItemIndex>(i => i.Culture == filter.Culture && (i.Published || i.Latest));

        return narrowed;
    }

    private static Expression<Func<ContentItemIndex, bool>> HoldsAny(IEnumerable<string> words)
    {
        var row = Expression.Parameter(typeof(ContentItemIndex), "row");
        var title = Expression.Property(row, nameof(ContentItemIndex.DisplayText));
        var holds = words.Select(word => (Expression)Expression.Call(title, nameof(string.Contains), [], Expression.Constant(word)));
        return Expression.Lambda<Func<ContentItemIndex, bool>>(holds.Aggregate(Expression.OrElse), row);
    }

    private static IQuery<ContentItem, ContentItemIndex> Sorted(IQuery<ContentItem, ContentItemIndex> query, ContentsOrder order) => order switch
    {
        ContentsOrder.Created => query.OrderByDescending(i => i.CreatedUtc).ThenBy(i => i.Id),
        ContentsOrder.Published => query.OrderByDescending(i => i.PublishedUtc).ThenBy(i => i.Id),
        ContentsOrder.Title => query.OrderBy(i => i.DisplayText).ThenBy(i => i.Id),
        _ => query.OrderByDescending(i => i.ModifiedUtc).ThenBy(i => i.Id),
    };

    private async Task<IReadOnlyList<ContentTypeDefinition>> AllowedAsync(ClaimsPrincipal user, Permission permission, Func<ContentTypeDefinition, bool> isAsked, string? owner)
    {
        var allowed = new List<ContentTypeDefinition>();
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(isAsked))
        {
            if (await authorization.AuthorizeContentTypeAsync(user, permission, type.Name, owner))
                allowed.Add(type);
        }

        return [.. allowed.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }

    private static string[] Names(IEnumerable<ContentTypeDefinition> types) => [.. types.Select(type => type.Name)];

    private static string? IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);
}
