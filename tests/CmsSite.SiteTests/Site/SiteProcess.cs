using System.Diagnostics;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Site;

/// <summary>The built web application as a process of its own, which can be killed.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the application on a content root and has it set itself up where it is new.</summary>
    public static async Task<SiteProcess> StartAsync(ContentRoot root)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = root.Path };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CmsSite.Web.dll"));
        start.ArgumentList.Add($"--contentRoot={root.Path}");
        start.ArgumentList.Add("--urls=http://127.0.0.1:0");
        start.ArgumentList.Add("--environment=Production");
        foreach (var (key, value) in AutoSetup.Settings("development", "Europe/Paris", SiteHost.Administrator)) start.ArgumentList.Add($"--{key}={value}");

        var process = Process.Start(start)!;
        try
        {
            var site = new SiteProcess(process, await AddressAsync(process));
            using var client = new HttpClient { BaseAddress = site.Address };
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            return site;
        }
        catch
        {
            // A site that fails would outlive the tests.
            process.Kill();
            throw;
        }
    }

    public Visitor Visit() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address });

    /// <summary>Ends it as kill -9 does.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        const string Listening = "Now listening on: ";
        var heard = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            heard.Add(line);
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0) continue;
            // The pipe is read on, or the process would stand still when it is full.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new Uri(line[(at + Listening.Length)..].Trim());
        }
        throw new InvalidOperationException($"The application ended before it listened:\n{string.Join('\n', heard)}");
    }
}
