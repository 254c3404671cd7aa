using CmsSite.Conferences.Places;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Lists;

/// <summary>What the lists inside a report must satisfy.</summary>
public sealed class ReportListRules(IStringLocalizer<ReportListRules> localizer)
{
    private const string Part = nameof(ConferenceReportPart) + ".";

    /// <summary>The values that can't be right.</summary>
    public IEnumerable<ContentProblem> Wrong(ConferenceReportPart part)
    {
        foreach (var organiser in part.Organisers.Where(organiser => HasText(organiser.Url) && !WebAddress.IsSafe(organiser.Url)))
        {
            yield return new($"{Part}Organisers[{organiser.Id}].Url", localizer["Give the organiser’s web address in full, starting with https:// or http://."]);
        }

        foreach (var document in part.Documents.Where(document => HasText(document.Url) && !WebAddress.IsSafe(document.Url)))
        {
            yield return new($"{Part}Documents[{document.Id}].Url", localizer["Give the document’s web address in full, starting with https:// or http://."]);
        }
    }

    /// <summary>What is missing before the public may see them.</summary>
    public IEnumerable<ContentProblem> Missing(ConferenceReportPart part)
    {
        foreach (var figure in part.Figures.Where(figure => figure.Number is null || !HasText(figure.Label)))
        {
            yield return new($"{Part}Figures[{figure.Id}].Label", localizer["A figure needs a number and what it counts."]);
        }

        foreach (var document in part.Documents.Where(document => !HasText(document.Label) || !(HasText(document.Url) || HasText(document.File))))
        {
            yield return new($"{Part}Documents[{document.Id}].Label", localizer["A document needs a title and an address or a file."]);
        }

        foreach (var photo in part.Photos.Where(photo => !HasText(photo.Path)))
        {
            yield return new($"{Part}Photos[{photo.Id}].Path", localizer["The photo itself is missing."]);
        }

        foreach (var photo in part.Photos.Where(photo => !HasText(photo.AlternativeText)))
        {
            yield return new($"{Part}Photos[{photo.Id}].AlternativeText", localizer["Describe what the photo shows, for those who can’t see it."]);
        }
    }
}
