using System.Globalization;
using CmsSite.Conferences.Delegates;
using CmsSite.Editorial.History;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.SiteTests.Editorial.Roads;

/// <summary>
/// Random people take random roads in random order; the plain model of the rule's own tests judges whatever becomes public.
/// CMSSITE_RUNS says how many stories are told; a failure names the seed that tells its story again.
/// </summary>
public sealed class RandomRoadsTests(RoadsSite site) : IClassFixture<RoadsSite>
{
    private const int Steps = 30;

    [Fact]
    public async Task Nothing_is_public_that_two_people_did_not_write_and_approve_but_by_the_emergency_permission_with_its_reason_in_the_history()
    {
        var runs = int.Parse(Environment.GetEnvironmentVariable("CMSSITE_RUNS") ?? "50", CultureInfo.InvariantCulture);
        var stories = new List<Story>();

        for (var seed = 1; seed <= runs; seed++)
        {
            var story = new Story(seed);
            await TellAsync(story);
            await CheckHistoryAsync(story);
            stories.Add(story);
        }

        var verified = await site.Host.InScopeAsync(services => services.GetRequiredService<HistoryVerifier>().VerifyAsync(TestContext.Current.CancellationToken));
        Assert.Equal((null, 0), (verified.Break, verified.Unsealed));
        // Stories in which little happens would prove little.
        Assert.InRange(stories.Sum(story => story.Items.Sum(item => item.Publications - item.Reasons.Count)), runs / 2, int.MaxValue);
        Assert.InRange(stories.Sum(story => story.Items.Sum(item => item.Reasons.Count)), runs / 10, int.MaxValue);
        Assert.InRange(stories.Sum(story => story.Carried), runs / 10, int.MaxValue);
    }

    private async Task TellAsync(Story story)
    {
        foreach (var item in story.Items) await TakeAsync(story, story.Next() with { Item = item }, "create", 0, Road.CreateAsync);

        for (var number = 1; number <= Steps; number++)
        {
            var (name, takeAsync) = story.Pick(Road.All);
            await TakeAsync(story, story.Next(), name, number, takeAsync);
        }
    }

    private async Task TakeAsync(Story story, (string? Person, StoryItem Item, Words Words) next, string name, int number, Func<Step, Task<Outcome>> takeAsync)
    {
        var (person, item, words) = next;
        if (name == "create") words = words with { Title = $"A {story.Seed} {item.Culture}" };
        story.Tell(person, item, $"{name} {words}");

        var step = await site.AsAsync(person, async services =>
        {
            var step = new Step(story, number, person, item, words, services);
            return (step.Reason, Outcome: await takeAsync(step));
        });

        switch (step.Outcome)
        {
            case Outcome.Approved:
                item.Review.Approve(person!);
                break;
            case Outcome.Objected:
                item.Review.TakeBack();
                break;
            case Outcome.Discarded:
                item.Review.Discard();
                break;
            case Outcome.PublishedWithoutReview:
                item.Reasons.Add(step.Reason);
                break;
        }

        story.Judge(person, item, await SightsAsync(story), isEmergency: step.Outcome == Outcome.PublishedWithoutReview);
    }

    private Task<Dictionary<string, Sight>> SightsAsync(Story story) => site.AsAsync(null, async services =>
    {
        var ids = story.Items.Select(item => item.Id).ToArray();
        var versions = (await services.GetRequiredService<ISession>()
            .Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && (row.Latest || row.Published)).ListAsync()).ToList();

        return ids.ToDictionary(id => id, id =>
        {
            var latest = versions.SingleOrDefault(version => version.ContentItemId == id && version.Latest);
            var published = versions.SingleOrDefault(version => version.ContentItemId == id && version.Published);
            return new Sight(WordsOf(latest), WordsOf(published), published?.ContentItemVersionId);
        });
    });

    private static Words? WordsOf(ContentItem? version) => version is null ? null
        : new(version.DisplayText, string.Join(',', version.GetOrCreate<DelegatePart>().Portrait.Paths ?? []));

    /// <summary>Each publication without review has one line, with its reason; each other publication has one too.</summary>
    private async Task CheckHistoryAsync(Story story)
    {
        foreach (var item in story.Items)
        {
            var entries = await site.HistoryAsync(item.Id);
            var unreviewed = entries.Where(entry => entry.Action == nameof(HistoryAction.PublishedWithoutReview)).Select(entry => $"{entry.UserName}: {entry.Comment}");
            Assert.True(item.Reasons.Select(reason => $"dora: {reason}").SequenceEqual(unreviewed), story.Because($"the history tells of {string.Join(", ", unreviewed)}"));
            Assert.True(item.Publications - item.Reasons.Count == entries.Count(entry => entry.Action == nameof(HistoryAction.Published)), story.Because("the history tells of other publications"));
        }
    }
}
