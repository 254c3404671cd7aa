using System.Linq.Expressions;
using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CmsSite.ContractTests.Storage;

/// <summary>Queries of map indexes: what their predicates mean on SQLite.</summary>
public sealed class QueryTests(QueryTests.Words words) : IClassFixture<QueryTests.Words>
{
    private static readonly string[] Two = ["alpha", "Delta"];
    private static readonly string[] None = [];

    // The words are alpha, Beta, élan, Élan, 100%, one of null and one of an empty text.
    private static readonly Dictionary<string, Expression<Func<WordPartIndex, bool>>> Predicates = new()
    {
        ["equal"] = x => x.Word == "alpha",
        ["equal in another case"] = x => x.Word == "ALPHA",
        ["equal with an accent in another case"] = x => x.Word == "élan",
        ["different, without nulls"] = x => x.Word != "alpha",
        ["null"] = x => x.Word == null,
        ["not null"] = x => x.Word != null,
        ["either"] = x => x.Word == "alpha" || x.Word == "Beta",
        ["neither"] = x => !(x.Word == "alpha" || x.Word == "Beta"),
        ["contains"] = x => x.Word!.Contains("ET"),
        ["starts with"] = x => x.Word!.StartsWith("AL"),
        ["ends with"] = x => x.Word!.EndsWith("TA"),
        ["percent is a wildcard"] = x => x.Word!.Contains("a%h"),
        ["like"] = x => x.Word.IsLike("%et%"),
        ["in"] = x => x.Word.IsIn(Two),
        ["in nothing"] = x => x.Word.IsIn(None),
        ["not in"] = x => x.Word.IsNotIn(Two),
    };

    public static TheoryData<string, string> Found => new()
    {
        { "equal", "alpha" },
        { "equal in another case", "alpha" },
        { "equal with an accent in another case", "élan" },
        { "different, without nulls", " 100% Beta Élan élan" },
        { "null", "null" },
        { "not null", " 100% Beta alpha Élan élan" },
        { "either", "Beta alpha" },
        { "neither", " 100% Élan élan" },
        { "contains", "Beta" },
        { "starts with", "alpha" },
        { "ends with", "Beta" },
        { "percent is a wildcard", "alpha" },
        { "like", "Beta" },
        { "in", "alpha" },
        { "in nothing", "" },
        { "not in", " 100% Beta Élan élan" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task Predicate_finds_rows(string predicate, string found)
    {
        var rows = await words.QueryAsync(query => query.Where(Predicates[predicate]));

        Assert.Equal(found, string.Join(' ', rows.Select(w => w ?? "null").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Order_puts_nulls_first_and_takes_no_notice_of_the_case_of_plain_letters()
    {
        var rows = await words.QueryAsync(query => query.OrderBy(x => x.Word));

        Assert.Equal(["null", "", "100%", "alpha", "Beta", "Élan", "élan"], rows.Select(w => w ?? "null"));
    }

    [Fact]
    public async Task Descending_order_is_skipped_and_taken_from()
    {
        var rows = await words.QueryAsync(query => query.OrderByDescending(x => x.Word).Skip(1).Take(2));

        Assert.Equal(["Élan", "Beta"], rows);
    }

    [Fact]
    public async Task Conditions_one_after_the_other_all_hold()
    {
        var rows = await words.QueryAsync(query => query.Where(x => x.Word != null).Where(x => x.Word!.Contains("Lph") || x.Word!.Contains("eta") || x.Word!.Contains("lan")).OrderBy(x => x.Word));

        Assert.Equal(["alpha", "Beta", "Élan", "élan"], rows);
    }

    [Fact]
    public async Task Items_come_in_the_order_of_their_index()
    {
        var texts = await words.ItemsAsync();

        Assert.Equal(["Élan", "Beta", "alpha"], texts);
    }

    /// <summary>Items of its own words, which no other test has.</summary>
    public sealed class Words(ContractSite site) : IAsyncLifetime
    {
        private static readonly string?[] All = ["alpha", "Beta", "élan", "Élan", "100%", null, ""];

        private readonly string _group = $"g{Guid.NewGuid():N}"[..20];

        public async ValueTask InitializeAsync() => await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            for (var i = 0; i < All.Length; i++)
            {
                var item = await manager.NewAsync("Word");
                item.ContentItemId = $"{_group}-{i}";
                item.Alter<WordPart>(part => part.Word = All[i]);
                await manager.CreateAsync(item, VersionOptions.Draft);
            }
        });

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public Task<List<string?>> QueryAsync(Func<IQueryIndex<WordPartIndex>, IQueryIndex<WordPartIndex>> query) => site.Host.InScopeAsync(async services =>
        {
            var mine = services.GetRequiredService<ISession>().QueryIndex<WordPartIndex>(x => x.ContentItemId!.StartsWith(_group));
            return (await query(mine).ListAsync()).Select(row => row.Word).ToList();
        });

        public Task<List<string?>> ItemsAsync() => site.Host.InScopeAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>()
                .Query<ContentItem, WordPartIndex>(x => x.ContentItemId!.StartsWith(_group) && x.Word != null)
                .OrderByDescending(x => x.Word).Skip(1).Take(3).ListAsync();
            return items.Select(i => i.TryGet<WordPart>(out var part) ? part.Word : null).ToList();
        });
    }
}
