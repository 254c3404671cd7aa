using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace CmsSite.News.Cultures;

/// <summary>Takes the culture from the first segment of the address; on an error page from the address the visitor asked for.</summary>
internal sealed class PathRequestCultureProvider : RequestCultureProvider
{
    private static readonly Task<ProviderCultureResult?> Undecided = Task.FromResult<ProviderCultureResult?>(null);

    /// <inheritdoc/>
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var segment = CulturePath.FirstSegment(CulturePath.Asked(httpContext));

        // The localization middleware drops cultures that the site does not support and asks the next provider.
        return segment.Length == 2 && segment.All(char.IsAsciiLetter)
            ? Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(segment.ToLowerInvariant()))
            : Undecided;
    }
}
