using Microsoft.AspNetCore.Mvc;

namespace CmsSite.Baseline;

/// <summary>A page as one writes it in plain MVC: some queries, a view in a layout, a partial view for each entry.</summary>
public sealed class PageController(Documents documents) : Controller
{
    private const int LayoutBytes = 1000;
    private const int EntryBytes = 1000;
    private const int LineLength = 160;

    /// <summary>A page of about that length, after that many queries.</summary>
    public async Task<IActionResult> Index(int bytes, int queries)
    {
        var texts = await documents.ReadAsync(queries);
        return View(Enumerable.Range(0, Math.Max(1, (bytes - LayoutBytes) / EntryBytes)).Select(entry => Entry(texts[entry % texts.Count], entry)).ToList());
    }

    private static Entry Entry(string text, int entry) =>
        new($"Entry {entry}", [.. Enumerable.Range(1, 5).Select(line => text.Substring(line * LineLength, LineLength))]);
}

/// <summary>An entry of the page.</summary>
public sealed record Entry(string Title, IReadOnlyList<string> Lines);
