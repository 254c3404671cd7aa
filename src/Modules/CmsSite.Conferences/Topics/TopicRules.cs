using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Topics;

/// <summary>What a topic must satisfy.</summary>
public sealed class TopicRules(IStringLocalizer<TopicRules> localizer) : IContentRules
{
    /// <summary>The content type's technical name.</summary>
    public const string TopicType = "Topic";

    /// <inheritdoc/>
    public string ContentType => TopicType;

    /// <inheritdoc/>
    public IEnumerable<ContentProblem> Wrong(ContentItem item) => [];

    /// <inheritdoc/>
    public Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem item) =>
        Task.FromResult<IReadOnlyList<ContentProblem>>(
            ProblemCheck.HasText(ProblemCheck.TitleOf(item)) ? [] : [new("TitlePart.Title", localizer["The topic’s name is missing."])]);
}
