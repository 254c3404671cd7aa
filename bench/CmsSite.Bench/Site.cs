using System.Diagnostics;

namespace CmsSite.Bench;

/// <summary>The published site, running.</summary>
internal sealed class Site : IDisposable
{
    public const string Address = "http://127.0.0.1:5768";

    private readonly Process _process;

    private Site(Process process) => _process = process;

    /// <summary>From the start of the process to its first page.</summary>
    public TimeSpan ColdStart { get; private set; }

    public Process Process => _process;

    /// <summary>What the process holds in memory, in megabytes.</summary>
    public long ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    public static async Task<Site> StartAsync(Machine machine, string program, string folder, string page)
    {
        // Orchard Core keeps scaled pictures below the web root, and doesn't start without one.
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
        var watch = Stopwatch.StartNew();
        var site = new Site(machine.Start(program, folder, "--contentRoot", folder, "--urls", Address));
        try
        {
            await WaitAsync(Address + page);
        }
        catch
        {
            // It would answer the next run in the new site's stead.
            site.Dispose();
            throw;
        }

        site.ColdStart = watch.Elapsed;
        return site;
    }

    /// <summary>Asks until there is an answer.</summary>
    public static async Task WaitAsync(string url)
    {
        using var client = new HttpClient();
        for (var until = DateTime.UtcNow.AddMinutes(2); ;)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(url));
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException exception) when (exception.StatusCode is null && DateTime.UtcNow < until)
            {
                await Task.Delay(5);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
