using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Every road by which code makes an item public, where items are reviewed first.</summary>
public sealed class RoadsUnderReviewTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    private static readonly Dictionary<string, Func<IServiceProvider, IContentManager, string, Task>> Roads = new()
    {
        ["CreateAsync"] = async (services, manager, id) => await manager.CreateAsync(await EditorialSite.TopicAsync(services, id, "A")),
        ["CreateAsync(Published)"] = async (services, manager, id) => await manager.CreateAsync(await EditorialSite.TopicAsync(services, id, "A"), VersionOptions.Published),
        ["CreateAsync(Latest)"] = async (services, manager, id) => await manager.CreateAsync(await EditorialSite.TopicAsync(services, id, "A"), VersionOptions.Latest),
        ["CreateContentItemVersionAsync"] = async (services, manager, id) =>
        {
            var item = await EditorialSite.TopicAsync(services, id, "A");
            item.Latest = item.Published = true;
            await manager.CreateContentItemVersionAsync(item);
        },
        ["ImportAsync"] = (_, manager, id) => manager.ImportAsync([Imported(id, "0001", "A")]),
        ["CreateAsync(Draft), PublishAsync"] = async (services, manager, id) =>
        {
            var item = await EditorialSite.TopicAsync(services, id, "A");
            await manager.CreateAsync(item, VersionOptions.Draft);
            Assert.False(await manager.PublishAsync(item));
        },
        ["ImportAsync over a draft of the same version"] = async (services, manager, id) =>
        {
            var item = await EditorialSite.TopicAsync(services, id, "A");
            await manager.CreateAsync(item, VersionOptions.Draft);
            await manager.ImportAsync([Imported(id, item.ContentItemVersionId, "B")]);
        },
    };

    private static int _last;

    public static TheoryData<string> NewItems => [.. Roads.Keys];

    [Theory]
    [MemberData(nameof(NewItems))]
    public async Task New_item_becomes_a_draft_by_every_road(string road)
    {
        var id = NextId();

        await site.AsAsync("writer", async services =>
        {
            await Roads[road](services, services.GetRequiredService<IContentManager>(), id);
            return true;
        });

        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Approved_item_is_published_and_nothing_but_what_was_approved()
    {
        var id = await WrittenAsync("writer", "Approuvé");
        await ApproveAsync(id, "reviewer");

        Assert.True(await PublishAsync(id, "writer"));
        Assert.Equal("LP", await site.VersionsAsync(id));

        await ChangeAsync(id, "writer", "Changé ensuite");
        Assert.False(await PublishAsync(id, "reviewer"));
        Assert.Equal("lP Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Writers_approval_counts_for_nothing()
    {
        var id = await WrittenAsync("writer", "Seul");
        await ApproveAsync(id, "writer");

        Assert.False(await PublishAsync(id, "writer"));
        Assert.False(await PublishAsync(id, "reviewer"));
    }

    [Fact]
    public async Task What_nobody_wrote_takes_two_approvers()
    {
        var id = await WrittenAsync(null, "Sans auteur");
        await ApproveAsync(id, "reviewer");
        Assert.False(await PublishAsync(id, "reviewer"));

        await ApproveAsync(id, "second");
        Assert.True(await PublishAsync(id, "reviewer"));
    }

    [Theory]
    [InlineData("other version", "lP Lp")]
    [InlineData("same version", "lP Lp")]
    [InlineData("same version, not published", "lP Lp")]
    [InlineData("same version, spelled otherwise", "lP Lp")]
    [InlineData("both versions in one file", "lP Lp")]
    public async Task Import_over_a_published_item_leaves_it_public_and_waits_as_a_draft(string what, string states)
    {
        var id = await PublishedAsync("Public");
        var version = await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published)).ContentItemVersionId);
        ContentItem[] items = what switch
        {
            "other version" => [Imported(id, "0009", "Autre")],
            "same version" => [Imported(id, version, "Autre")],
            "same version, spelled otherwise" => [Imported(id, version.ToUpperInvariant(), "Autre")],
            "same version, not published" => [Imported(id, version, "Autre", published: false)],
            _ => [Imported(id, "0008", "Autre", latest: false), Imported(id, "0009", "Autre encore", published: false)],
        };

        await site.AsAsync("importer", async services =>
        {
            await services.GetRequiredService<IContentManager>().ImportAsync(items);
            return true;
        });

        var all = (await site.VersionsAsync(id)).Split(' ');
        Assert.Single(all, state => state[0] == 'L');
        Assert.Equal(states, string.Join(' ', all.Where(state => state != "lp")));
        Assert.Equal("Public", await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published)).DisplayText));
    }

    [Theory]
    [InlineData("of a type without review")]
    [InlineData("of a type without review, as a version of its own")]
    [InlineData("of another item, by the version's id")]
    public async Task Import_that_poses_as_a_published_item_is_refused_whole(string what)
    {
        var id = await PublishedAsync("Le vrai");
        var version = await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published)).ContentItemVersionId);
        ContentItem[] items = what switch
        {
            "of a type without review" => [OfType("Panel", Imported(id, version, "Le faux"))],
            "of a type without review, as a version of its own" => [OfType("Panel", Imported(id, "0007", "Le faux"))],
            _ => [Imported(id, "0006", "Autre version", published: false, latest: false), OfType("Panel", Imported(NextId(), version.ToUpperInvariant(), "Le faux"))],
        };

        await Assert.ThrowsAnyAsync<Exception>(() => site.AsAsync("importer", async services =>
        {
            await services.GetRequiredService<IContentManager>().ImportAsync(items);
            return true;
        }));

        Assert.Equal("LP", await site.VersionsAsync(id));
        Assert.Equal("Le vrai", await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published)).DisplayText));
    }

    [Fact]
    public async Task Import_of_what_is_stored_changes_nothing()
    {
        var id = await PublishedAsync("Inchangé");

        await site.AsAsync("importer", async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var same = (await manager.GetAsync(id, VersionOptions.Published)).Clone();
            await manager.ImportAsync([same]);
            return true;
        });

        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Published_item_is_not_changed_in_place()
    {
        var id = await PublishedAsync("Sur place");

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.AsAsync("writer", async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.GetAsync(id, VersionOptions.Published);
            EditorialSite.Retitle(item, "Changé sur place");
            await manager.UpdateAsync(item);
            return true;
        }));

        Assert.Equal("Sur place", await site.AsAsync(null, async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published)).DisplayText));
    }

    private static string NextId() => $"4ed1tor1al{Interlocked.Increment(ref _last):D16}";

    private static ContentItem Imported(string id, string version, string title, bool published = true, bool latest = true)
    {
        var item = new ContentItem
        {
            ContentItemId = id,
            ContentItemVersionId = version.Length == 4 ? id[..4] + id[8..] + version : version,
            ContentType = "Topic",
            Published = published,
            Latest = latest,
        };
        EditorialSite.Retitle(item, title);
        return item;
    }

    private static ContentItem OfType(string contentType, ContentItem item)
    {
        item.ContentType = contentType;
        return item;
    }

    private async Task<string> WrittenAsync(string? user, string title)
    {
        var id = NextId();
        Assert.True(await site.AsAsync(user, async services =>
            await services.GetRequiredService<IContentManager>().CreateAsync(await EditorialSite.TopicAsync(services, id, title), VersionOptions.Draft)));
        return id;
    }

    private async Task<string> PublishedAsync(string title)
    {
        var id = await WrittenAsync("writer", title);
        await ApproveAsync(id, "reviewer");
        Assert.True(await PublishAsync(id, "reviewer"));
        return id;
    }

    private Task<bool> ChangeAsync(string id, string user, string title) => site.AsAsync(user, async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
        EditorialSite.Retitle(item, title);
        await manager.UpdateAsync(item);
        await manager.SaveDraftAsync(item);
        return true;
    });

    private Task<bool> ApproveAsync(string id, string user) => site.AsAsync(user, async services =>
    {
        var records = services.GetRequiredService<ReviewRecords>();
        var record = await records.FindAsync(id);
        record!.Approvals.Add(new("Review", user, user, record.WorkingHash, DateTime.UtcNow));
        await records.SaveAsync(record);
        return true;
    });

    private Task<bool> PublishAsync(string id, string user) => site.AsAsync(user, async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        return await manager.PublishAsync(await manager.GetAsync(id, VersionOptions.Latest));
    });
}
