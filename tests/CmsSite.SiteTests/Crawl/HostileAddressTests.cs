using System.Collections.Concurrent;
using System.Diagnostics;
using CmsSite.Testing;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Crawl;

/// <summary>Ten thousand addresses that no page has, or not so, sent as they stand.</summary>
public sealed class HostileAddressTests(HostileAddressTests.NetworkSite network, ITestOutputHelper output) : IClassFixture<HostileAddressTests.NetworkSite>
{
    private const int Count = 10_000;
    private const int AtATime = 4;

    private static readonly string[] Cultures = ["fr", "en", "es", "de", "it", "ar"];

    [Fact]
    public async Task Any_address_gets_a_right_page_or_is_refused_in_the_visitors_language_and_never_breaks_the_site()
    {
        var site = new Uri(network.Host.Address);
        var wrong = new ConcurrentBag<string>();
        var statuses = new ConcurrentDictionary<int, int>();
        var watch = Stopwatch.StartNew();

        await Parallel.ForEachAsync(
            new HostileAddresses(20240424).Take(Count).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = TestContext.Current.CancellationToken },
            async (target, cancellation) =>
            {
                var answer = await RawVisitor.AskAsync(site, target, cancellation);
                statuses.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
                if (!IsRight(target, answer)) wrong.Add($"{answer} {target[..Math.Min(target.Length, 200)]}");
            });

        output.WriteLine($"{Count} addresses in {watch.Elapsed.TotalSeconds:0} s: {string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} × {status.Key}"))}");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} wrong answers, such as\n{string.Join('\n', wrong.Take(30))}\n{network.Host.Log}");
    }

    /// <summary>Host names that servers let pass and of which no address can be made; the empty one is none at all.</summary>
    [Theory]
    [InlineData("", 200)]
    [InlineData(".", 400)]
    [InlineData("a..b", 400)]
    [InlineData("a'b", 400)]
    [InlineData("a:99999", 400)]
    [InlineData("xn--a", 400)]
    public async Task Host_that_no_address_can_hold_is_refused_and_none_at_all_is_answered(string host, int status)
    {
        Assert.SkipWhen(host.StartsWith("xn--", StringComparison.Ordinal) && RepositoryFolder.CmsHost == "OrchardCore", "Orchard Core stumbles over it while it looks for the tenant.");
        var site = new Uri(network.Host.Address);

        foreach (var target in new[] { "/fr", "/robots.txt", "/sitemap.xml", "/fr/news/feed.atom", "/fr/calendar.ics" })
        {
            var request = host.Length == 0 ? $"GET {target} HTTP/1.0\r\n\r\n" : $"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n";

            Assert.Equal(status, (await RawVisitor.SendAsync(site, request, TestContext.Current.CancellationToken)).Status);
        }
    }

    private static bool IsRight(string target, RawAnswer answer) => answer.Status switch
    {
        >= 200 and < 400 => true,
        400 or 414 => answer.IsEmpty || IsTold(target, answer),
        404 => IsTold(target, answer) || (answer.IsEmpty && target.Split('?')[0].Contains('.', StringComparison.Ordinal)),
        >= 400 and < 500 => true,
        _ => false,
    };

    private static bool IsTold(string target, RawAnswer answer)
    {
        var first = target.Split('?')[0].Split('/').Skip(1).FirstOrDefault(segment => segment.Length > 0);

        // Whoever asks under no language, or one that he leaves again on the way, is spoken to in his own.
        var leaves = target.Contains("..", StringComparison.Ordinal) || target.Contains("%2e", StringComparison.OrdinalIgnoreCase);

        return Cultures.Contains(first) && !leaves ? answer.Language == first : answer.Language is not null && Cultures.Contains(answer.Language);
    }

    /// <summary>A site on the network.</summary>
    public sealed class NetworkSite : IAsyncLifetime
    {
        public SiteHost Host { get; } = new(new SiteSetup { Recipe = "newsroom", OnNetwork = true });

        public async ValueTask InitializeAsync() => await Host.StartAsync();

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }
}
