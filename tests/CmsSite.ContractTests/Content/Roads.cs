using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.ContractTests.Content;

/// <summary>A way by which code makes an item public, tried on an item of its own.</summary>
/// <param name="Name">What the road is called.</param>
/// <param name="Before">What is stored before it is taken.</param>
/// <param name="Take">Takes it and tells the answer.</param>
internal sealed record Road(string Name, Func<RoadScope, Task> Before, Func<RoadScope, Task<string>> Take)
{
    public static IReadOnlyList<Road> All { get; } =
    [
        new("PublishAsync", s => s.CreateAsync(VersionOptions.Draft), async s => Told(await s.Manager.PublishAsync(await s.LatestAsync()))),
        new("CreateAsync", Nothing, async s => await s.CreateAsync()),
        new("CreateAsync(Published)", Nothing, async s => await s.CreateAsync(VersionOptions.Published)),
        new("CreateAsync(Latest)", Nothing, async s => await s.CreateAsync(VersionOptions.Latest)),
        new("CreateContentItemVersionAsync", Nothing, async s =>
        {
            var item = await s.NewAsync();
            item.Latest = item.Published = true;
            return Told((await s.Manager.CreateContentItemVersionAsync(item)).Succeeded);
        }),
        new("ImportAsync, new", Nothing, s => s.ImportAsync("0001")),
        new("ImportAsync, other version", s => s.ImportAsync("0001"), s => s.ImportAsync("0002")),
        new("ImportAsync, same version", s => s.CreateAsync(VersionOptions.Draft), async s => await s.ImportAsync((await s.LatestAsync()).ContentItemVersionId)),
        new("UpdateAsync of the published version", s => s.CreateAsync(VersionOptions.Published), async s =>
        {
            await s.Manager.UpdateAsync(await s.LatestAsync());
            return "done";
        }),
        new("SaveAsync of the session", s => s.CreateAsync(VersionOptions.Draft), async s =>
        {
            var item = await s.LatestAsync();
            item.Published = true;
            await s.Services.GetRequiredService<ISession>().SaveAsync(item);
            return "done";
        }),
    ];

    private static Func<RoadScope, Task> Nothing => _ => Task.CompletedTask;

    public static string Told(bool answer) => answer ? "true" : "false";
}

/// <summary>The scope in which a road is taken.</summary>
internal sealed class RoadScope(IServiceProvider services, string id)
{
    public IServiceProvider Services => services;

    public IContentManager Manager { get; } = services.GetRequiredService<IContentManager>();

    public Task<ContentItem> LatestAsync() => Manager.GetAsync(id, VersionOptions.Latest);

    public async Task<ContentItem> NewAsync()
    {
        var item = await Manager.NewAsync("Word");
        item.ContentItemId = id;
        item.Alter<WordPart>(part => part.Word = "w");
        return item;
    }

    public async Task<string> CreateAsync(VersionOptions? version = null)
    {
        var item = await NewAsync();
        return Road.Told(version is null ? await Manager.CreateAsync(item) : await Manager.CreateAsync(item, version));
    }

    public async Task<string> ImportAsync(string version)
    {
        var item = new ContentItem
        {
            ContentItemId = id,
            ContentItemVersionId = version.Length == 4 ? id[..22] + version : version,
            ContentType = "Word",
            Latest = true,
            Published = true,
        };
        item.Alter<WordPart>(part => part.Word = "w");
        await Manager.ImportAsync([item]);
        return "done";
    }
}
