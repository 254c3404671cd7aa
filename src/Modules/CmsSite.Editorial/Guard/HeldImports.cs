using Microsoft.AspNetCore.Http;

namespace CmsSite.Editorial.Guard;

/// <summary>
/// Counts what a request's imports were held back as drafts. Kept with the request: each step of a recipe runs in a scope of its own,
/// whose notices nobody sees.
/// </summary>
internal sealed class HeldImports(IHttpContextAccessor httpContextAccessor)
{
    private static readonly object Key = new();

    /// <summary>How many items were held back in this request.</summary>
    public int Count => httpContextAccessor.HttpContext?.Items[Key] is int count ? count : 0;

    /// <summary>Counts further ones.</summary>
    public void Add(int count)
    {
        if (httpContextAccessor.HttpContext is { } context)
        {
            context.Items[Key] = Count + count;
        }
    }
}
