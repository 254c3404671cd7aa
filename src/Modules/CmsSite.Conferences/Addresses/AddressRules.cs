using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Addresses;

/// <summary>What an item's own address must satisfy: its language and the folder of its type come first, then one name.</summary>
/// <param name="contentType">The content type.</param>
/// <param name="folder">The folder that its items are found in.</param>
/// <param name="localizer">Words.</param>
public sealed class AddressRules(string contentType, string folder, IStringLocalizer<AddressRules> localizer) : IContentRules
{
    /// <inheritdoc/>
    public string ContentType => contentType;

    /// <inheritdoc/>
    public IEnumerable<ContentProblem> Wrong(ContentItem item)
    {
        // An address that is empty is made by the type's pattern.
        if (!item.TryGet<AutoroutePart>(out var route) || string.IsNullOrWhiteSpace(route.Path)
            || !item.TryGet<LocalizationPart>(out var localization) || string.IsNullOrEmpty(localization.Culture))
        {
            return [];
        }

        var start = $"{localization.Culture}/{folder}/";
        var path = route.Path.Trim('/');
        var isRight = path.StartsWith(start, StringComparison.OrdinalIgnoreCase) && path.Length > start.Length && !path[start.Length..].Contains('/');

        return isRight ? [] : [new("AutoroutePart.Path", localizer["The address must begin with {0} and go on with one name.", start])];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem item) => Task.FromResult<IReadOnlyList<ContentProblem>>([]);
}
