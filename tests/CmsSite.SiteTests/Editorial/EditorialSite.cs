using System.Security.Claims;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using ISession = YesSql.ISession;

namespace CmsSite.SiteTests.Editorial;

/// <summary>A newsroom of its own for tests that look at all of its history, or act in it as people without an account.</summary>
public sealed class EditorialSite : IAsyncLifetime
{
    public SiteHost Host { get; } = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes });

    public async ValueTask InitializeAsync() => await Host.StartAsync();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Runs something in a scope of the tenant where somebody, or nobody, is signed in.</summary>
    public Task<T> AsAsync<T>(string? user, Func<IServiceProvider, Task<T>> act) => Host.InScopeAsync(services =>
    {
        if (user is not null)
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User =
                new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user), new(ClaimTypes.Name, user)], "test"));
        }

        return act(services);
    });

    /// <summary>The state letters of all stored versions of an item, oldest first.</summary>
    public Task<string> VersionsAsync(string id) => Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(x => x.ContentItemId == id).ListAsync();
        return string.Join(' ', rows.OrderBy(r => r.DocumentId).Select(r => $"{(r.Latest ? 'L' : 'l')}{(r.Published ? 'P' : 'p')}"));
    });

    /// <summary>A new topic, written and not stored.</summary>
    public static async Task<ContentItem> TopicAsync(IServiceProvider services, string id, string title)
    {
        var item = await services.GetRequiredService<IContentManager>().NewAsync("Topic");
        item.ContentItemId = id;
        Retitle(item, title);
        return item;
    }

    /// <summary>Gives an item another title.</summary>
    public static void Retitle(ContentItem item, string title)
    {
        item.DisplayText = title;
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
    }
}
