using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Public;

/// <summary>The accessibility checker, brought into a page once and run as often as the page is shown in another way.</summary>
internal static class Axe
{
    private const string Run = """
        async within => (await axe.run(document.querySelector(within) ?? document, { resultTypes: ["violations"] })).violations
            .map(v => `${v.impact} ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(" | ")}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What in the page as it is shown now shuts people out; of every weight, best practices too.</summary>
    /// <param name="page">The page.</param>
    /// <param name="within">The part that is looked at; all of it where the page has no such part.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string within = "html")
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Script);
        }

        return (await page.EvaluateAsync<JsonElement>(Run, within)).Deserialize<string[]>() ?? [];
    }
}
