using System.Globalization;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>
/// Random people take random roads in random order; a plain list of who wrote and who approved judges whatever becomes public.
/// CMSSITE_RUNS says how many stories are told; a failure names the seed that tells its story again.
/// </summary>
public sealed class RandomRoadsTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    private const int Steps = 10;

    private static readonly string?[] People = ["anna", "boris", "chiara", null];
    private static readonly string[] Texts = ["A", "B", "C"];

    private static readonly Dictionary<string, Func<Story, IContentManager, Task>> Roads = new()
    {
        ["draft"] = async (story, manager) =>
        {
            var item = await story.ItemAsync(manager, VersionOptions.DraftRequired);
            await manager.UpdateAsync(item);
            await manager.SaveDraftAsync(item);
        },
        ["draft and publish"] = async (story, manager) =>
        {
            var item = await story.ItemAsync(manager, VersionOptions.DraftRequired);
            await manager.UpdateAsync(item);
            await manager.PublishAsync(item);
        },
        ["publish"] = async (story, manager) => await manager.PublishAsync(await story.StoredAsync(manager)),
        ["unpublish"] = async (story, manager) =>
        {
            if (await manager.GetAsync(story.Id, VersionOptions.Latest) is { Published: true } item) await manager.UnpublishAsync(item);
        },
        ["discard"] = async (story, manager) =>
        {
            if (await manager.HasPublishedVersionAsync(await story.StoredAsync(manager)) && await manager.GetAsync(story.Id, VersionOptions.Draft) is { } draft) await manager.DiscardDraftAsync(draft);
        },
        ["import"] = (story, manager) => manager.ImportAsync([story.Imported(story.Id[..20] + story.Step.ToString("D6", CultureInfo.InvariantCulture))]),
        ["import over it"] = async (story, manager) => await manager.ImportAsync([story.Imported((await story.StoredAsync(manager)).ContentItemVersionId)]),
        ["version"] = async (story, manager) =>
        {
            var item = story.Imported(story.Id[..20] + story.Step.ToString("D6", CultureInfo.InvariantCulture));
            item.Latest = false;
            await manager.CreateContentItemVersionAsync(item);
        },
        ["version over it"] = async (story, manager) =>
        {
            var stored = await story.StoredAsync(manager);
            await manager.UpdateContentItemVersionAsync(stored, story.Imported(stored.ContentItemVersionId));
        },
    };

    [Fact]
    public async Task Nothing_becomes_public_that_two_people_did_not_write_and_approve()
    {
        var runs = int.Parse(Environment.GetEnvironmentVariable("CMSSITE_RUNS") ?? "100", CultureInfo.InvariantCulture);

        var published = 0;

        for (var seed = 1; seed <= runs; seed++)
        {
            var story = new Story(seed);
            await TellAsync(story);
            published += story.Publications;
        }

        // Stories in which nothing is ever published would prove nothing.
        Assert.InRange(published, runs / 10, int.MaxValue);
    }

    private async Task TellAsync(Story story)
    {
        await TakeAsync(story, "anna", async manager => await manager.CreateAsync(await EditorialSite.TopicAsync(story.Services, story.Id, story.Text)));

        for (var step = 1; step <= Steps; step++)
        {
            var user = story.Pick(People);

            if (story.Random.Next(3) == 0)
            {
                await ApproveAsync(story, user);
                continue;
            }

            var road = story.Pick([.. Roads.Keys]);
            story.Next(road, user);
            await TakeAsync(story, user, manager => Roads[road](story, manager));
        }
    }

    private async Task TakeAsync(Story story, string? user, Func<IContentManager, Task> act)
    {
        await site.AsAsync(user, async services =>
        {
            story.Services = services;
            await act(services.GetRequiredService<IContentManager>());
            return true;
        });

        var (latest, published) = await site.AsAsync(null, async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            return ((await manager.GetAsync(story.Id, VersionOptions.Latest))?.DisplayText, (await manager.GetAsync(story.Id, VersionOptions.Published))?.DisplayText);
        });

        story.Judge(user, latest, published);
    }

    private async Task ApproveAsync(Story story, string? user)
    {
        if (user is null) return;

        await site.AsAsync(user, async services =>
        {
            var records = services.GetRequiredService<ReviewRecords>();
            if (await records.FindAsync(story.Id) is not { } record) return false;
            record.Approvals.Add(new("Review", user, user, record.WorkingHash, DateTime.UtcNow));
            await records.SaveAsync(record);
            return true;
        });
        story.Approve(user);
    }

    /// <summary>An item's story: what happens to it, and what a plain reader of the story knows.</summary>
    private sealed class Story(int seed)
    {
        private readonly List<(string? User, string Text)> _writings = [];
        private readonly List<(string User, string Text)> _approvals = [];
        private readonly HashSet<string> _seenByTwo = [];
        private readonly List<string> _told = [];
        private string? _latest;
        private string? _published;

        public Random Random { get; } = new(seed);

        public string Id { get; } = $"4story{seed:D20}";

        public int Step { get; private set; }

        public int Publications { get; private set; }

        public string Text { get; private set; } = "A";

        public IServiceProvider Services { get; set; } = null!;

        public T Pick<T>(T[] choices) => choices[Random.Next(choices.Length)];

        public void Next(string road, string? user)
        {
            Step++;
            Text = Pick(Texts);
            _told.Add($"{user ?? "nobody"}: {road} {Text}");
        }

        public void Approve(string user)
        {
            _approvals.Add((user, _latest ?? ""));
            _told.Add($"{user}: approve {_latest}");
        }

        public void Judge(string? user, string? latest, string? published)
        {
            if (latest is not null && latest != _latest) _writings.Add((user, latest));
            _latest = latest;

            if (published is null || published == _published)
            {
                _published = published;
                return;
            }

            var approvers = _approvals.Where(approval => approval.Text == published && _writings.TrueForAll(writing => writing.User != approval.User)).Select(approval => approval.User);
            var people = approvers.Concat(_writings.Select(writing => writing.User).OfType<string>()).Distinct();
            Assert.True(_seenByTwo.Contains(published) || (approvers.Any() && people.Count() >= 2), $"Seed {seed}: “{published}” is public.\n{string.Join("\n", _told)}");

            Publications++;
            _published = published;
            _seenByTwo.Add(published);
            _writings.Clear();
            _approvals.Clear();
        }

        public async Task<ContentItem> StoredAsync(IContentManager manager) => (await manager.GetAsync(Id, VersionOptions.Latest))!;

        public async Task<ContentItem> ItemAsync(IContentManager manager, VersionOptions version)
        {
            var item = await manager.GetAsync(Id, version);
            EditorialSite.Retitle(item!, Text);
            return item!;
        }

        public ContentItem Imported(string version)
        {
            var item = new ContentItem { ContentItemId = Id, ContentItemVersionId = version, ContentType = "Topic", Published = true, Latest = true };
            EditorialSite.Retitle(item, Text);
            return item;
        }
    }
}
