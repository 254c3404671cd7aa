using System.Text.RegularExpressions;

namespace CmsSite.Bench;

/// <summary>Measures the published site on a copy of a data set.</summary>
internal sealed partial class SiteBench(Machine machine, string place, DataSet data, Results results)
{
    private const int ColdStarts = 5;
    private const int Rounds = 3;
    private const string Home = "/fr";
    private const string Listing = "/fr/news";

    // Who might be signed in is not answered from the cache.
    private static readonly string[] PastTheCache = ["Authorization: none"];

    private readonly string _program = Path.Combine(place, "site", "CmsSite.Web.dll");

    public async Task RunAsync()
    {
        var copy = data.CopyTo(Path.Combine(place, "run"));
        File.Copy(Path.Combine(place, "site", "appsettings.json"), Path.Combine(copy.Folder, "appsettings.json"));
        await StartColdAsync(copy);
        using var site = await StartAsync(copy);
        using var plain = await PlainSite.StartAsync(machine, Path.GetDirectoryName(place)!);
        await MeasureAsync(site, plain, isCached: true);
        await MeasureAsync(site, plain, isCached: false);
        var saving = await new DraftSaving(Site.Address, copy.ReportId).RunAsync();
        results.Add("saving a draft of a report", $"p50 {saving.P50:N0} ms, p99 {saving.P99:N0} ms");
    }

    private Task<Site> StartAsync(DataSet copy) => Site.StartAsync(machine, _program, copy.Folder, Home);

    // The first start reads the files from the disk and is not counted.
    private async Task StartColdAsync(DataSet copy)
    {
        var times = new List<double>();
        for (var start = 0; start <= ColdStarts; start++)
        {
            using var site = await StartAsync(copy);
            if (start > 0) times.Add(site.ColdStart.TotalSeconds);
            if (start == ColdStarts) results.Add("memory after the first page", $"{site.ResidentMegabytes} MB");
        }

        times.Sort();
        results.Add("cold start to the first page", $"{times[times.Count / 2]:N2} s");
    }

    private async Task MeasureAsync(Site site, PlainSite plain, bool isCached)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Site.Address) };
        var pages = await PagesAsync(client);
        // The code all pages share takes half a minute of requests until it is compiled for good, longest on Orchard Core.
        foreach (var page in pages) await machine.WarmUpAsync(Site.Address + page.Path, isCached ? [] : PastTheCache);
        foreach (var page in pages)
        {
            var bytes = (await client.GetByteArrayAsync(new Uri(page.Path, UriKind.Relative))).Length;
            var result = new PageResult(page.Name, bytes, isCached ? null : page.Queries);
            string[] headers = isCached ? [] : PastTheCache;
            await machine.WarmUpAsync(Site.Address + page.Path, headers);
            await machine.WarmUpAsync(PlainSite.Address(bytes, result.Queries));
            for (var round = 0; round < Rounds; round++)
            {
                // In turn, as a shared machine is faster at one time than at another.
                result.Loads.Add(await machine.DriveAsync(Site.Address + page.Path, site.Process, headers));
                result.Plain.Add(await machine.DriveAsync(PlainSite.Address(bytes, result.Queries), plain.Process));
            }

            results.Pages.Add(result);
        }

        results.Add($"memory after all pages {(isCached ? "from" : "without")} cache", $"{site.ResidentMegabytes} MB");
    }

    private static async Task<List<BenchPage>> PagesAsync(HttpClient client)
    {
        var listing = await client.GetStringAsync(new Uri(Listing, UriKind.Relative));
        var pages = PageLink().Matches(listing).Select(match => int.Parse(match.Groups[1].Value)).ToList();
        var report = ReportLink().Match(listing).Value;
        return
        [
            new("home", Home, 3),
            new("listing", Listing, 2),
            new("listing of a year", Listing + "?year=2015", 2),
            .. pages.Count == 0 ? Array.Empty<BenchPage>() : [new("listing, last page", $"{Listing}?page={pages.Max()}", 2)],
            new("report", report, 6),
        ];
    }

    [GeneratedRegex(@"[?;&]page=(\d+)")]
    private static partial Regex PageLink();

    [GeneratedRegex(@"/fr/news/[^""?#]*-\d+(?="")")]
    private static partial Regex ReportLink();
}

/// <summary>A page, and how many queries it makes where no cache answers.</summary>
internal sealed record BenchPage(string Name, string Path, int Queries);
