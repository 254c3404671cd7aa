using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Public;

/// <summary>A page asks the database as often for thirty people as for three.</summary>
public sealed class QueryCountTests(QueryCountTests.CountedSite counted, ITestOutputHelper output) : IClassFixture<QueryCountTests.CountedSite>
{
    private const string ReportPage = "/fr/news/rapport-de-{0}";
    private const string DelegatePage = "/fr/delegates/personne-{0}-1";

    [Theory]
    [InlineData("report page", ReportPage)]
    [InlineData("delegate page", DelegatePage)]
    public async Task Number_of_queries_does_not_grow_with_what_a_page_shows(string name, string path)
    {
        using var visitor = counted.Host.Visit();
        var few = await CountAsync(visitor, path.Replace("{0}", "3", StringComparison.Ordinal));
        var many = await CountAsync(visitor, path.Replace("{0}", "30", StringComparison.Ordinal));

        output.WriteLine($"{name}: {few} queries");
        Assert.InRange(few, 1, 20);
        Assert.Equal(few, many);
    }

    [Fact]
    public async Task Kept_page_asks_the_database_nothing()
    {
        const string Path = "/fr/news";
        using var visitor = counted.Host.Visit();
        await visitor.GetAsync(Path);

        Assert.Equal(0, await CountAsync(visitor, Path));
    }

    private async Task<int> CountAsync(CmsSite.Testing.Http.Visitor visitor, string path)
    {
        Assert.Equal("200", (await visitor.GetAsync(path)).Verdict);

        return counted.Host.Services.GetRequiredService<SqlCount>().Of(path);
    }

    /// <summary>Three people at three conferences, and thirty at thirty.</summary>
    public sealed class CountedSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new(new SiteSetup
        {
            Recipe = "counted",
            RecipeFiles = new Dictionary<string, string> { ["counted.recipe.json"] = Recipe.ToJsonString() },
            Host = SqlCount.Add,
        });

        private static JsonObject Recipe => new()
        {
            ["name"] = "counted",
            ["displayName"] = "A newsroom with thirty people more",
            ["issetuprecipe"] = true,
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "Recipes", ["Values"] = new JsonArray(new JsonObject { ["executionid"] = "CmsSite", ["name"] = "newsroom" }) },
                Content([.. People(3), .. People(30)]),
                Content([.. Reports(3), .. Reports(30)])),
        };

        public async ValueTask InitializeAsync()
        {
            await Host.StartAsync();

            // What is read once only, of the site and of these kinds of pages.
            using var visitor = Host.Visit();
            foreach (var path in new[] { "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes", "/fr/delegates/michel-veuthey" }) await visitor.GetAsync(path);
        }

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();

        private static JsonObject Content(JsonArray items) => new() { ["name"] = "Content", ["data"] = items };

        private static string Id(string kind, int count, int number) => $"4{kind}{count:00}x{number:00}".PadRight(26, '0');

        private static IEnumerable<JsonObject> People(int count) => Enumerable.Range(1, count).Select(number => new JsonObject
        {
            ["ContentItemId"] = Id("p", count, number),
            ["ContentType"] = "Delegate",
            ["DisplayText"] = $"Personne {count} {number}",
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = $"Personne {count} {number}" },
            ["AutoroutePart"] = new JsonObject { ["Path"] = $"fr/delegates/personne-{count}-{number}" },
            ["LocalizationPart"] = new JsonObject { ["Culture"] = "fr", ["LocalizationSet"] = Id("s", count, number) },
            ["DelegatePart"] = new JsonObject { ["FamilyName"] = Text($"{number}"), ["Position"] = Text("Déléguée") },
        });

        // The first is the one whose page is counted; the others make the conferences that the same people attended.
        private static IEnumerable<JsonObject> Reports(int count) => Enumerable.Range(1, count).Select(number =>
        {
            var item = new Report($"Rapport de {count}").Complete().ToItem(Id("r", count, number));
            item["AutoroutePart"] = new JsonObject { ["Path"] = number == 1 ? $"fr/news/rapport-de-{count}" : $"fr/news/rapport-de-{count}-{number}" };
            item["Delegation"] = Bag(count, "m", person => new JsonObject
            {
                ["ContentType"] = "DelegationMember",
                ["DelegationMemberPart"] = new JsonObject
                {
                    ["Delegate"] = new JsonObject { ["LocalizationSets"] = new JsonArray(Id("s", count, person)) },
                    ["Role"] = Text(person == 1 ? "Head" : "Member"),
                },
            });
            item["Programme"] = Bag(count, "t", person => new JsonObject
            {
                ["ContentType"] = "Panel",
                ["DisplayText"] = $"Panel {person}",
                ["TitlePart"] = new JsonObject { ["Title"] = $"Panel {person}" },
                ["PanelPart"] = new JsonObject
                {
                    ["Kind"] = Text("Panel"),
                    ["People"] = new JsonArray(new JsonObject { ["Id"] = Id("e", count, person), ["Delegate"] = Id("s", count, person), ["Role"] = "Speaker" }),
                },
            });
            return item;
        });

        private static JsonObject Bag(int count, string kind, Func<int, JsonObject> make) => new()
        {
            ["ContentItems"] = new JsonArray([.. Enumerable.Range(1, count).Select(number =>
            {
                var item = make(number);
                item["ContentItemId"] = Id(kind, count, number);
                return item;
            })]),
        };

        private static JsonObject Text(string text) => new() { ["Text"] = text };
    }
}
