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
        text.Append("| page | bytes | from | requests/s | p50 ms | p99 ms | CPU ms | plain ASP.NET Core | ratio |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var page in Pages)
        {
            text.Append($"| {page.Name} | {page.Bytes:N0} | {page.From} | {page.Load.Rate:N0} | {page.Load.P50:N1} | {page.Load.P99:N1} | {page.Load.Cpu:N2} | ");
            text.Append(page.Plain is { } plain ? $"{plain.Rate:N0} ({plain.Cpu:N2}) | {page.Load.Rate / plain.Rate:N2} |\n" : " | |\n");
        }

        text.Append("\n| | |\n|---|---|\n");
        foreach (var (name, value) in _facts) text.Append($"| {name} | {value} |\n");
        return text.ToString();
    }
}

/// <summary>A page, how it did, and how a plain one of its size did.</summary>
internal sealed record PageResult(string Name, int Bytes, bool IsCached, int Queries, Load Load)
{
    /// <summary>What it came from.</summary>
    public string From => IsCached ? "cache" : $"{Queries} queries";

    /// <summary>A bare cached endpoint, or a plain MVC page with as many queries.</summary>
    public Load? Plain { get; set; }
}
