using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.ContractTests.Content;

/// <summary>The roads by which code makes an item public: what handlers hear of them, and what stops them.</summary>
public sealed class RoadTests(ContractSite site)
{
    private static readonly Dictionary<string, Action<ContentContextBase>> Guards = new()
    {
        ["nothing"] = _ => { },
        ["Cancel"] = context =>
        {
            if (context is PublishContentContext publish) publish.Cancel = true;
            if (context is CreateContentContext create) create.Cancel = true;
        },
        ["Published = false"] = context => context.ContentItem.Published = false,
        ["Fail"] = context => ((ValidateContentContext)context).Fail("no", "Word"),
        ["throw"] = _ => throw new InvalidOperationException("The spy was told to."),
    };

    /// <summary>Item events from the road's beginning, with the answer and the stored versions.</summary>
    public static TheoryData<string, string, string> Events => new()
    {
        { "PublishAsync", "Publishing[Lp] Published[LP]", "true LP" },
        { "CreateAsync", "Creating[LP] Created[LP] Publishing[LP] Published[LP]", "true LP" },
        { "CreateAsync(Published)", "Creating[LP] Created[LP] Publishing[LP] Published[LP]", "true LP" },
        { "CreateAsync(Latest)", "Creating[LP] Created[LP]", "true LP" },
        { "CreateContentItemVersionAsync", "Creating[LP] Validating[LP] Validated[LP] Created[LP] Publishing[LP] Published[LP]", "true LP" },
        { "ImportAsync, new", "Importing[LP] Creating[LP] Validating[LP] Validated[LP] Created[LP] Publishing[LP] Published[LP] Imported[LP]", "done LP" },
        {
            "ImportAsync, other version",
            "Importing[LP] Removing[LP] Removed[LP] Creating[LP] Validating[LP] Validated[LP] Created[LP] Publishing[LP] Published[LP] Imported[LP]",
            "done lp LP"
        },
        { "ImportAsync, same version", "Importing[LP] Updating[LP] Updated[LP] Validating[LP] Validated[LP] Publishing[LP] Published[LP] Imported[LP]", "done LP" },
        { "UpdateAsync of the published version", "Updating[LP] Updated[LP]", "done LP" },
        { "SaveAsync of the session", "–", "done LP" },
    };

    /// <summary>Where a handler does something, what it does, the road, the answer and the stored versions.</summary>
    public static TheoryData<string, string, string, string> Guarded => new()
    {
        { "Publishing", "Cancel", "PublishAsync", "false Lp" },
        { "Publishing", "Cancel", "CreateAsync", "true LP" },
        { "Publishing", "Cancel", "CreateAsync(Published)", "true LP" },
        { "Publishing", "Cancel", "CreateAsync(Latest)", "true LP" },
        { "Publishing", "Cancel", "CreateContentItemVersionAsync", "true LP" },
        { "Publishing", "Cancel", "ImportAsync, new", "done LP" },
        { "Publishing", "Cancel", "ImportAsync, other version", "done lp LP" },
        { "Publishing", "Cancel", "ImportAsync, same version", "done LP" },
        { "Publishing", "throw", "PublishAsync", "true LP" },
        { "Publishing", "throw", "CreateAsync", "true LP" },

        { "Creating", "Cancel", "CreateAsync(Published)", "false –" },
        { "Creating", "Cancel", "CreateAsync(Latest)", "false –" },
        { "Creating", "Cancel", "CreateContentItemVersionAsync", "true LP" },
        { "Creating", "Cancel", "ImportAsync, new", "done LP" },
        { "Creating", "Cancel", "ImportAsync, other version", "done lp LP" },
        { "Creating", "Cancel", "ImportAsync, same version", "done LP" },

        { "Creating", "Published = false", "CreateAsync(Published)", "true Lp" },
        { "Creating", "Published = false", "CreateAsync(Latest)", "true Lp" },
        { "Creating", "Published = false", "CreateContentItemVersionAsync", "true Lp" },
        { "Creating", "Published = false", "ImportAsync, new", "done Lp" },
        { "Creating", "Published = false", "ImportAsync, other version", "done lp Lp" },
        { "Creating", "Published = false", "ImportAsync, same version", "done LP" },

        { "Importing", "Published = false", "ImportAsync, new", "done Lp" },
        { "Importing", "Published = false", "ImportAsync, other version", "done lP Lp" },
        { "Importing", "Published = false", "ImportAsync, same version", "done Lp" },

        { "Publishing", "Published = false", "CreateAsync(Published)", "true Lp" },
        { "Publishing", "Published = false", "CreateContentItemVersionAsync", "true Lp" },
        { "Publishing", "Published = false", "ImportAsync, new", "done Lp" },
        { "Publishing", "Published = false", "ImportAsync, other version", "done lp Lp" },
        { "Publishing", "Published = false", "ImportAsync, same version", "done Lp" },

        { "Validating", "Fail", "CreateAsync(Published)", "true LP" },
        { "Validating", "Fail", "CreateAsync(Latest)", "true LP" },
        { "Validating", "Fail", "CreateContentItemVersionAsync", "false –" },
        { "Validating", "Fail", "ImportAsync, new", "ValidationException –" },
        { "Validating", "Fail", "ImportAsync, other version", "ValidationException LP" },
        { "Validating", "Fail", "ImportAsync, same version", "ValidationException Lp" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Handlers_hear_of_a_road_to_publication(string road, string events, string outcome)
    {
        var (heard, told) = await TakeAsync(road, "Publishing", "nothing");

        Assert.Multiple(
            () => Assert.Equal(events, heard),
            () => Assert.Equal(outcome, told));
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Handler_stops_a_road_to_publication_or_not(string where, string what, string road, string outcome)
    {
        var (_, told) = await TakeAsync(road, where, what);

        Assert.Equal(outcome, told);
    }

    [Fact]
    public async Task Unpublishing_a_published_version_that_is_not_the_latest_throws()
    {
        var id = await site.CreateAsync("Story", "Older", OrchardCore.ContentManagement.VersionOptions.Published);
        await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<OrchardCore.ContentManagement.IContentManager>();
            await manager.SaveDraftAsync(await manager.GetAsync(id, OrchardCore.ContentManagement.VersionOptions.DraftRequired));
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<OrchardCore.ContentManagement.IContentManager>();
            await manager.UnpublishAsync(await manager.GetAsync(id, OrchardCore.ContentManagement.VersionOptions.Published));
        }));
    }

    private async Task<(string Events, string Outcome)> TakeAsync(string name, string where, string what)
    {
        var road = Road.All.Single(r => r.Name == name);
        var id = Guid.NewGuid().ToString("N")[..26];
        await site.Host.InScopeAsync(services => road.Before(new RoadScope(services, id)));
        site.Handlers.Clear();
        site.Handlers.On($"item.{where}", Guards[what]);

        string answer;
        try
        {
            answer = await site.Host.InScopeAsync(services => road.Take(new RoadScope(services, id)));
        }
        catch (Exception e)
        {
            answer = e.GetType().Name;
        }
        var events = ItemEvents(site.Handlers.Take());
        site.Handlers.Clear();
        var versions = await site.VersionsAsync(id);
        return (events, $"{answer} {(versions.Length == 0 ? "–" : versions)}");
    }

    // The roads' table names item events alone, without those of fetching and making items.
    private static string ItemEvents(string calls)
    {
        string[] preparing = ["Loading", "Loaded", "Activating", "Activated", "Initializing", "Initialized"];
        var events = calls.Split(' ')
            .Where(c => c.StartsWith("item.", StringComparison.Ordinal))
            .Select(c => System.Text.RegularExpressions.Regex.Replace(c["item.".Length..], @"\(.*?\)", ""))
            .Where(c => !preparing.Contains(c.Split('[')[0]));
        return string.Join(' ', events) is { Length: > 0 } line ? line : "–";
    }
}
