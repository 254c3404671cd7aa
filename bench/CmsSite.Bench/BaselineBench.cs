namespace CmsSite.Bench;

/// <summary>Measures what the site is compared with: a bare cached endpoint, and a plain MVC page with as many queries.</summary>
internal sealed class BaselineBench(Machine machine, string place, Results results)
{
    private const string Address = "http://127.0.0.1:5769";

    public async Task RunAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(place, "baseline-data")).FullName;
        using var server = machine.Start(
            Path.Combine(place, "baseline", "Baseline.dll"), folder, "--contentRoot", folder, "--urls", Address);
        try
        {
            await Site.WaitAsync($"{Address}/cached/1");
            foreach (var page in results.Pages)
            {
                var path = page.IsCached ? $"/cached/{page.Bytes}" : $"/page/{page.Bytes}/{page.Queries}";
                page.Plain = await machine.DriveAsync(Address + path, server);
            }
        }
        finally
        {
            server.Kill();
        }
    }
}
