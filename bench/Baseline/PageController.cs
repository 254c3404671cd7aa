using Microsoft.AspNetCore.Mvc;

namespace CmsSite.Baseline;

/// <summary>A page as plain MVC makes it: some queries and a view.</summary>
public sealed class PageController(Documents documents) : Controller
{
    private const int LineLength = 100;
    private const string Tags = "<p></p>\n";

    /// <summary>A page of about that length, after that many queries.</summary>
    public async Task<IActionResult> Index(int bytes, int queries)
    {
        var texts = await documents.ReadAsync(queries);
        return View(Enumerable.Range(0, bytes / LineLength).Select(line => Line(texts[line % texts.Count], line)).ToList());
    }

    private static string Line(string text, int line) => text.Substring(line * LineLength % (text.Length - LineLength), LineLength - Tags.Length);
}
