using System.IO.Compression;
using System.Text;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Caching;

/// <summary>What is kept of the public site, for whom, and how it is sent.</summary>
public sealed class KeptAnswerTests(NewsroomSite site)
{
    [Theory]
    [InlineData("/fr")]
    [InlineData("/ar/news")]
    [InlineData("/en/recordings")]
    [InlineData("/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes")]
    [InlineData("/fr/delegates/michel-veuthey")]
    public async Task Page_asked_for_twice_is_made_once(string path)
    {
        using var visitor = site.Host.Visit();
        var made = await visitor.GetAsync(path);

        var kept = await visitor.KeepAsync(path);

        Assert.Equal("200", kept.Verdict);
        Assert.Equal(made.Text, kept.Text);
        Assert.Equal(made.Headers["ETag"], kept.Headers["ETag"]);
        Assert.Equal("no-cache", kept.Headers["Cache-Control"]);
        Assert.Equal("Accept-Encoding", kept.Headers["Vary"]);
    }

    [Theory]
    [InlineData("/FR/News")]
    [InlineData("/fr/news/")]
    [InlineData("/fr/n%65ws")]
    [InlineData("/fr/news?utm_source=x&page=1")]
    [InlineData("/fr/news?page=01")]
    [InlineData("/fr/news?year=")]
    [InlineData("/fr/news?PAGE=1&%00=1")]
    public async Task Spellings_of_an_address_are_one_page(string spelling)
    {
        using var visitor = site.Host.Visit();
        var page = await visitor.KeepAsync("/fr/news");

        var other = await visitor.GetAsync(spelling);

        Assert.True(other.IsKept());
        Assert.Equal(page.Text, other.Text);
    }

    [Fact]
    public async Task Values_that_matter_are_pages_of_their_own()
    {
        using var visitor = site.Host.Visit();
        var all = await visitor.KeepAsync("/fr/news");

        var year = await visitor.KeepAsync("/fr/news?x=1&year=2024");

        Assert.NotEqual(all.Headers["ETag"], year.Headers["ETag"]);
        Assert.Equal(year.Text, (await visitor.GetAsync("/FR/news?year=02024&utm=2")).Text);
    }

    [Theory]
    [InlineData("/fr/nothing")]
    [InlineData("/fr/news?page=9999")]
    [InlineData("/fr/news?page=2&page=2")]
    [InlineData("/Login")]
    [InlineData("/")]
    [InlineData("/health/live")]
    public async Task What_is_no_page_for_everybody_is_not_kept(string path)
    {
        using var visitor = site.Host.Visit();
        await visitor.GetAsync(path);

        Assert.False((await visitor.GetAsync(path)).IsKept());
    }

    [Fact]
    public async Task Made_up_hosts_do_not_fill_the_cache_and_the_sites_own_stays_kept()
    {
        await using var host = new SiteHost(new SiteSetup { Recipe = "newsroom" });
        await host.StartAsync();
        using var visitor = host.Visit();
        await visitor.KeepAsync("/fr");
        var kept = 0;

        foreach (var number in Enumerable.Range(0, 20))
        {
            await visitor.GetWithAsync("/fr", ("Host", $"host{number}.example"));
            if ((await visitor.GetWithAsync("/fr", ("Host", $"host{number}.example"))).IsKept()) kept++;
        }

        Assert.InRange(kept, 0, 7);
        Assert.True((await visitor.GetAsync("/fr")).IsKept());
    }

    [Fact]
    public async Task Visitor_who_is_signed_in_gets_pages_of_his_own_that_nobody_else_sees()
    {
        var (_, path) = await site.PublishAsync(new Report($"Connecté {Guid.NewGuid():N}").Complete());
        var editor = await site.EditorAsync();
        using var reader = site.Host.Visit();

        await editor.GetAsync(path);
        var own = await editor.GetAsync(path);
        var first = await reader.GetAsync(path);
        await reader.KeepAsync(path);

        Assert.False(own.IsKept());
        Assert.Contains("private", own.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.False(first.IsKept());
        Assert.False((await editor.GetAsync(path)).IsKept());
        Assert.False((await reader.GetWithAsync(path, ("Authorization", "Bearer x"))).IsKept());
    }

    [Fact]
    public async Task Front_door_answers_each_visitor_by_his_languages()
    {
        using var visitor = site.Host.Visit();

        foreach (var language in new[] { "de", "it", "de" })
        {
            Assert.Equal("/" + language, (await visitor.GetAsync("/", language)).Location);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_the_page_already_is_told_so_without_it(bool isKept)
    {
        var (other, _) = await site.PublishAsync(new Report($"Autre {Guid.NewGuid():N}").Complete());
        var (_, path) = await site.PublishAsync(new Report($"Connu {Guid.NewGuid():N}").Complete());
        using var visitor = site.Host.Visit();
        var tag = (await visitor.KeepAsync(path)).Headers["ETag"];
        // Evicts the page, which leads to the other reports, and stays what it was.
        if (!isKept) await site.Host.InScopeAsync(services => services.TouchAsync(other));

        var page = await visitor.GetWithAsync(path, ("If-None-Match", $"\"other\", {tag}"));

        Assert.Equal("304", page.Verdict);
        Assert.Equal("", page.Text);
        Assert.Equal(tag, page.Headers["ETag"]);
        Assert.False(page.Headers.ContainsKey("Set-Cookie"));
        Assert.Equal("200", (await visitor.GetWithAsync(path, ("If-None-Match", "\"other\""))).Verdict);
        Assert.True((await visitor.GetAsync(path)).IsKept());
    }

    [Fact]
    public async Task Head_is_answered_like_the_page_without_it_and_keeps_it_whole()
    {
        var (_, path) = await site.PublishAsync(new Report($"Tête {Guid.NewGuid():N}").Complete());
        using var visitor = site.Host.Visit();

        var head = await visitor.AskAsync(HttpMethod.Head, path);
        var page = await visitor.GetAsync(path);

        Assert.Equal(("200", ""), (head.Verdict, head.Text));
        Assert.True(page.IsKept());
        Assert.Equal(head.Headers["ETag"], page.Headers["ETag"]);
        Assert.Equal(head.Headers["Content-Length"], page.Headers["Content-Length"]);
        Assert.NotEqual("", page.Text);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    public async Task Page_is_kept_compressed_as_the_visitor_takes_it(string accepted, string? sent)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = site.Host.CreateClient();
        var plain = await client.GetStringAsync(new Uri("/fr", UriKind.Relative), cancellation);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/fr");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            using var answer = await client.SendAsync(request, cancellation);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellation);

            Assert.Equal(sent, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(plain, await DecodeAsync(body, sent));
            Assert.Equal(sent is not null, answer.Headers.ETag!.Tag.EndsWith($"-{sent}\"", StringComparison.Ordinal));
        }
    }

    private static async Task<string> DecodeAsync(byte[] body, string? encoding)
    {
        using var bytes = new MemoryStream(body);
        using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(decoded, Encoding.UTF8);

        return await reader.ReadToEndAsync();
    }
}
