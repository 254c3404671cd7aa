using System.Globalization;
using CmsSite.Testing;

namespace CmsSite.Bench;

/// <summary>Fills a site, measures it and what it is compared with, and prints what it found.</summary>
internal static class Bench
{
    private static async Task Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        if (args[0] == "editorial")
        {
            using var bench = new EditorialBench(args[1], new Machine(int.Parse(args[2]), seconds: 0));
            await bench.RunAsync();
            return;
        }

        var host = args[0];
        int[] numbers = [.. args[1..].Select(int.Parse)];
        var (reports, languages, seconds, core) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var place = RepositoryFolder.File("artifacts", "bench");
        var machine = new Machine(core, seconds);

        var data = await DataSet.MakeAsync(Path.Combine(place, host, $"{reports}x{languages}"), reports, languages);
        var results = new Results($"{host}, {reports:N0} reports in {languages} language(s), three rounds of {seconds} s");
        await new SiteBench(machine, Path.Combine(place, host), data, results).RunAsync();

        var table = results.ToMarkdown();
        await File.WriteAllTextAsync(Path.Combine(place, $"{host}-{reports}x{languages}.md"), table);
        Console.WriteLine(table);
    }
}
