using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CmsSite.Bench;

/// <summary>One core for the server, another for wrk.</summary>
internal sealed partial class Machine(int core, int seconds)
{
    private const int Connections = 16;

    /// <summary>Starts a program on the server's core.</summary>
    public Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("taskset", ["-c", $"{core}", "dotnet", program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Drives an address until what runs there is compiled for good.</summary>
    public Task WarmUpAsync(string url, params string[] headers) => WrkAsync(url, headers);

    /// <summary>Drives an address.</summary>
    public async Task<Load> DriveAsync(string url, Process server, params string[] headers)
    {
        server.Refresh();
        var before = server.TotalProcessorTime;
        var output = await WrkAsync(url, headers);
        server.Refresh();
        var spent = server.TotalProcessorTime - before;
        if (output.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{url} fails:\n{output}");

        var requests = double.Parse(Requests().Match(output).Groups[1].Value);
        return new Load(
            double.Parse(Rate().Match(output).Groups[1].Value),
            Milliseconds(Half().Match(output)),
            Milliseconds(Most().Match(output)),
            spent.TotalMilliseconds / requests);
    }

    private async Task<string> WrkAsync(string url, string[] headers)
    {
        string[] arguments =
        [
            "-c", $"{(core + 1) % Environment.ProcessorCount}", "wrk", "-t1", $"-c{Connections}", $"-d{seconds}s", "--latency",
            .. headers.SelectMany(header => new[] { "-H", header }), url,
        ];
        using var wrk = Process.Start(new ProcessStartInfo("taskset", arguments) { RedirectStandardOutput = true })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return output;
    }

    private static double Milliseconds(Match match) => double.Parse(match.Groups[1].Value) * match.Groups[2].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Most();
}

/// <summary>How an address did: requests per second, latency in milliseconds, and the server's CPU milliseconds for one request.</summary>
internal sealed record Load(double Rate, double P50, double P99, double Cpu);
