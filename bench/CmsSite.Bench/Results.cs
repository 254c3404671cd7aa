using System.Text;

namespace CmsSite.Bench;

/// <summary>What was measured.</summary>
internal sealed class Results(string title)
{
    private readonly List<(string Name, string Value)> _facts = [];

    /// <summary>The pages, in order.</summary>
    public List<PageResult> Pages { get; } = [];

    /// <summary>Adds a figure of the whole site.</summary>
    public void Add(string name, string value) => _facts.Add((name, value));

    /// <summary>The figures as tables.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder($"### {title}\n\n");
        text.Append("| page | bytes | from | requests/s | p50 ms | p99 ms | CPU ms | plain: requests/s | CPU ms | ratio | by CPU |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var page in Pages)
        {
            text.Append($"| {page.Name} | {page.Bytes:N0} | {page.From} | {page.Median(load => load.Rate):N0} | {page.Median(load => load.P50):N1} ");
            text.Append($"| {page.Median(load => load.P99):N1} | {page.Median(load => load.Cpu):N2} | {PageResult.Median(page.Plain.Select(load => load.Rate)):N0} ");
            text.Append($"| {PageResult.Median(page.Plain.Select(load => load.Cpu)):N2} | {page.Ratio((site, plain) => site.Rate / plain.Rate):N2} ");
            text.Append($"| {page.Ratio((site, plain) => plain.Cpu / site.Cpu):N2} |\n");
        }

        text.Append("\n| | |\n|---|---|\n");
        foreach (var (name, value) in _facts) text.Append($"| {name} | {value} |\n");
        return text.ToString();
    }
}

/// <summary>A page of the site and a plain one of its size, measured in turn.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Queries">How many queries it makes; null where the cache answers.</param>
internal sealed record PageResult(string Name, int Bytes, int? Queries)
{
    /// <summary>How the site did, round by round.</summary>
    public List<Load> Loads { get; } = [];

    /// <summary>How the plain page did in the same rounds.</summary>
    public List<Load> Plain { get; } = [];

    /// <summary>What it came from.</summary>
    public string From => Queries is null ? "cache" : $"{Queries} queries";

    public static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    public double Median(Func<Load, double> value) => Median(Loads.Select(value));

    public double Ratio(Func<Load, Load, double> ratio) => Median(Loads.Zip(Plain, ratio));
}
