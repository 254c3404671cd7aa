using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Checks;

/// <summary>
/// Looks in which languages the item is there, how far each has come, and whether anything is missing in it. Where the workflow names
/// languages those are asked for, else the site's.
/// </summary>
internal sealed class LanguagesCheck(
    ISession session, IEnumerable<IContentRules> allRules, ILocalizationService localization, LanguageNames names, IStringLocalizer<LanguagesCheck> localizer) : IMachineCheck
{
    /// <inheritdoc/>
    public string Name => CheckNames.Languages;

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(ReviewSituation situation)
    {
        var set = situation.Item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet ?? "" : "";
        var versions = set.Length == 0
            ? []
            : (await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Latest).ListAsync()).ToList();
        var ids = versions.Select(version => version.ContentItemId).ToArray();
        var states = (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync()).ToLookup(row => row.ContentItemId, row => row.State);
        var isRequired = situation.Workflow.RequiredLanguages.Count > 0;
        var seen = new List<Evidence>();

        foreach (var culture in isRequired ? situation.Workflow.RequiredLanguages : await localization.GetSupportedCulturesAsync())
        {
            var version = versions.Find(version => culture.Equals(CultureOf(version), StringComparison.OrdinalIgnoreCase));

            seen.Add(version is null
                ? new(localizer["{0}: not there.", names.NameOf(culture)], IsWrong: isRequired)
                : await VersionAsync(version, culture, StateOf(situation, states[version.ContentItemId].FirstOrDefault(), version)));
        }

        var isThereInAll = seen.Count > 0 && seen.Count == versions.Count;

        return CheckResult.Of(isThereInAll || isRequired ? CheckVerdict.Holds : CheckVerdict.Undecided, seen);
    }

    private async Task<Evidence> VersionAsync(ContentItem version, string culture, string state)
    {
        var missing = 0;

        foreach (var rules in allRules.Where(rules => rules.ContentType == version.ContentType))
        {
            missing += rules.Wrong(version).Count() + (await rules.MissingAsync(version)).Count;
        }

        return missing == 0
            ? new(localizer["{0}: {1}", names.NameOf(culture), localizer[state].Value])
            : new(localizer.Plural(missing, "{1}: {2}, and one value is missing.", "{1}: {2}, and {0} values are missing.", names.NameOf(culture), localizer[state].Value), IsWrong: true);
    }

    private static string StateOf(ReviewSituation situation, string? state, ContentItem version) =>
        (situation.Workflow.States.FirstOrDefault(known => known.Name == state)
            ?? situation.Workflow.StateOf(version.Published ? ReviewStateKind.Published : ReviewStateKind.Draft))?.DisplayName ?? "";

    private static string CultureOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? "" : "";
}
