using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>The review costs readers nothing: a public page makes at most one query more than on a site without the module.</summary>
public sealed class PublicQueryTests(PublicQueryTests.BothSites sites, ITestOutputHelper output) : IClassFixture<PublicQueryTests.BothSites>
{
    [Theory]
    [InlineData("/fr")]
    [InlineData("/fr/news")]
    [InlineData("/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes")]
    [InlineData("/fr/delegates/michel-veuthey")]
    [InlineData("/fr/recordings")]
    [InlineData("/sitemap.xml")]
    public async Task Public_page_makes_at_most_one_query_more(string path)
    {
        var (with, without) = (await CountAsync(sites.With, path), await CountAsync(sites.Without, path));

        output.WriteLine($"{path}: {with} queries with the module, {without} without");
        Assert.InRange(with, 0, without + 1);
    }

    private static async Task<int> CountAsync(SiteHost host, string path)
    {
        using var visitor = host.Visit();

        // What is read once only is read the first time; the header goes past the cache.
        for (var time = 0; time < 3; time++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Authorization", "none");
            Assert.Equal("200", (await visitor.SendAsync(request)).Verdict);
        }

        return host.Services.GetRequiredService<SqlCount>().Of(path);
    }

    /// <summary>The newsroom, and the same without its review.</summary>
    public sealed class BothSites : IAsyncLifetime
    {
        public SiteHost With { get; } = new(new SiteSetup { Recipe = "newsroom", Host = SqlCount.Add });

        public SiteHost Without { get; } = new(UnreviewedSite.Setup with { Host = SqlCount.Add });

        public async ValueTask InitializeAsync()
        {
            await With.StartAsync();
            await Without.StartAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await With.DisposeAsync();
            await Without.DisposeAsync();
        }
    }
}
