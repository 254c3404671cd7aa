using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>Helpers of a template, which extension methods bring.</summary>
public interface IOrchardHelper
{
    /// <summary>The request.</summary>
    HttpContext HttpContext { get; }
}
