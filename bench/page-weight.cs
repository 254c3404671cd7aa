#:package Microsoft.Playwright
#:property PublishAot=false

// What pages weigh on the wire and how soon they are read, in Chromium at 10 Mbit/s and 40 ms with the processor slowed four times:
//   bench/page-weight http://127.0.0.1:5080
using System.Globalization;
using Microsoft.Playwright;

const int PageLimit = 60_000;
const int LatinFontLimit = 80_000;
const int ArabicFontLimit = 200_000;
const double PaintLimit = 1000;

var site = args is [var address] ? address.TrimEnd('/') : throw new ArgumentException("Give the address of a running site.");
var switches = new[] { "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync" };

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = switches });

Console.WriteLine($"{"page",-60} {"html",7} {"styles",7} {"script",7} {"total",7} {"fonts",7} {"images",7} {"LCP ms",7} {"CLS",6}");
var isGood = true;
foreach (var path in await PathsAsync())
{
    var page = await MeasureAsync(path);
    var total = page.Sizes.Where(size => size.Key is not "Font" and not "Image").Sum(size => size.Value);
    var good = total <= PageLimit && page.Size("Font") <= (path.StartsWith("/ar", StringComparison.Ordinal) ? ArabicFontLimit : LatinFontLimit)
        && page.Paint <= PaintLimit && page.Shift == 0;
    isGood &= good;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Short(path),-60} {page.Size("Document"),7} {page.Size("Stylesheet"),7} {page.Size("Script"),7} {total,7} {page.Size("Font"),7} {page.Size("Image"),7} {page.Paint,7:0} {page.Shift,6:0.###}{(good ? "" : "  over")}"));
}

return isGood ? 0 : 1;

static string Short(string path) => Uri.UnescapeDataString(path) is { Length: > 60 } name ? name[..59] + "…" : Uri.UnescapeDataString(path);

async Task<IReadOnlyList<string>> PathsAsync()
{
    var page = await browser.NewPageAsync();
    var paths = new List<string>();
    foreach (var culture in (string[])["fr", "ar"])
    {
        await page.GotoAsync($"{site}/{culture}/news");
        var report = await page.Locator($".entry-title a[href^='/{culture}/news/']").First.GetAttributeAsync("href");
        paths.AddRange([$"/{culture}", $"/{culture}/news", report!]);
    }

    await page.CloseAsync();
    return paths;
}

// Each page by a browser that has never been here; a first one warms the server.
async Task<Measured> MeasureAsync(string path)
{
    await using (var warm = await browser.NewContextAsync())
    {
        await (await warm.NewPageAsync()).GotoAsync(site + path);
    }

    await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, DeviceScaleFactor = 2 });
    var page = await context.NewPageAsync();
    await page.AddInitScriptAsync("""
        window.paint = 0; window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """);
    var wire = await context.NewCDPSessionAsync(page);
    var types = new Dictionary<string, string>();
    var sizes = new Dictionary<string, long>();
    wire.Event("Network.responseReceived").OnEvent += (_, e) => types[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("type").GetString()!;
    wire.Event("Network.loadingFinished").OnEvent += (_, e) =>
    {
        var type = types.GetValueOrDefault(e!.Value.GetProperty("requestId").GetString()!, "Other");
        sizes[type] = sizes.GetValueOrDefault(type) + (long)e.Value.GetProperty("encodedDataLength").GetDouble();
    };
    await wire.SendAsync("Network.enable");
    await wire.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 40, ["downloadThroughput"] = 1_250_000, ["uploadThroughput"] = 1_250_000 });
    await wire.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });

    await page.GotoAsync(site + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
    await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))");

    return new(sizes, await page.EvaluateAsync<double>("() => window.paint"), await page.EvaluateAsync<double>("() => window.shift"));
}

internal sealed record Measured(IReadOnlyDictionary<string, long> Sizes, double Paint, double Shift)
{
    public long Size(string type) => Sizes.GetValueOrDefault(type);
}
