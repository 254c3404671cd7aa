using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Decisions;
using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.Checks;

/// <summary>Looks whether anything is missing or can't be right. Whether what it says is true is for a person.</summary>
internal sealed class CompletenessCheck(IEnumerable<IContentRules> allRules, IStringLocalizer<CompletenessCheck> localizer) : IMachineCheck
{
    /// <inheritdoc/>
    public string Name => CheckNames.Completeness;

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(ReviewSituation situation)
    {
        var problems = new List<Evidence>();

        foreach (var rules in allRules.Where(rules => rules.ContentType == situation.Item.ContentType))
        {
            var found = rules.Wrong(situation.Item).Concat(await rules.MissingAsync(situation.Item));

            problems.AddRange(found.Select(problem => new Evidence(problem.Message, IsWrong: true)));
        }

        return CheckResult.Of(CheckVerdict.Undecided, problems.Count > 0 ? problems : [new(localizer["Nothing is missing, and no date, number or place contradicts another."])]);
    }
}
