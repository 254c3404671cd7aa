using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Delegates;

/// <summary>What a delegate must satisfy.</summary>
public sealed class DelegateRules(IStringLocalizer<DelegateRules> localizer) : IContentRules
{
    /// <summary>The content type's technical name.</summary>
    public const string DelegateType = "Delegate";

    /// <inheritdoc/>
    public string ContentType => DelegateType;

    /// <inheritdoc/>
    public IEnumerable<ContentProblem> Wrong(ContentItem item) => [];

    /// <inheritdoc/>
    public Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem item)
    {
        var part = item.GetOrCreate<DelegatePart>();
        var problems = new List<ContentProblem>();

        if (!HasText(TitleOf(item)))
        {
            problems.Add(new("TitlePart.Title", localizer["The name to show is missing."]));
        }

        if (!HasText(part.FamilyName.Text))
        {
            problems.Add(new("DelegatePart.FamilyName.Text", localizer["The family name is missing."]));
        }

        if (!HasText(part.Position.Text))
        {
            problems.Add(new("DelegatePart.Position.Text", localizer["The position is missing."]));
        }

        return Task.FromResult<IReadOnlyList<ContentProblem>>(problems);
    }
}
