using System.Diagnostics;

namespace CmsSite.Bench;

/// <summary>What the site is compared with: a bare cached endpoint, and a plain MVC page with as many queries.</summary>
internal sealed class PlainSite : IDisposable
{
    private const string Base = "http://127.0.0.1:5769";

    private PlainSite(Process process) => Process = process;

    public Process Process { get; }

    /// <summary>The page of that length: cached, or made with that many queries.</summary>
    public static string Address(int bytes, int? queries) => queries is null ? $"{Base}/cached/{bytes}" : $"{Base}/page/{bytes}/{queries}";

    public static async Task<PlainSite> StartAsync(Machine machine, string place)
    {
        var folder = Directory.CreateDirectory(Path.Combine(place, "baseline-data")).FullName;
        var process = machine.Start(Path.Combine(place, "baseline", "Baseline.dll"), folder, "--contentRoot", folder, "--urls", Base);
        await Site.WaitAsync(Address(1, null));
        return new PlainSite(process);
    }

    public void Dispose()
    {
        Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }
}
