using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace CmsSite.Editorial.History;

/// <summary>Answers with the history as a file, written as it is read.</summary>
internal sealed class HistoryCsvResult(IAsyncEnumerable<HistoryEntry> entries, HistoryLines lines, string header) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=history.csv";
        response.Headers.CacheControl = "no-store";

        // The mark tells spreadsheets that it is UTF-8.
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteAsync(header);

        await foreach (var entry in entries.WithCancellation(context.HttpContext.RequestAborted))
        {
            await writer.WriteAsync(HistoryCsv.Line(await lines.OfAsync(entry)));
        }
    }
}
