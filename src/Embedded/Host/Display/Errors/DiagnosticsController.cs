using System.Net;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Display.Errors;

/// <summary>The page of an error.</summary>
[Area("OrchardCore.Diagnostics")]
[Feature("OrchardCore.Diagnostics")]
internal sealed class DiagnosticsController(IShapeFactory shapes) : Controller
{
    /// <summary>Shows the error of that status; one without status was an exception.</summary>
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Error(int? status)
    {
        var shape = await shapes.CreateAsync("HttpError", new { Code = status });
        if (status is { } code)
        {
            shape.Metadata.Alternates.Add($"HttpError__{code}");
            if (Enum.IsDefined((HttpStatusCode)code)) shape.Metadata.Alternates.Add($"HttpError__{(HttpStatusCode)code}");
        }

        return View(shape);
    }
}
