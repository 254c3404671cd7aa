using CmsSite.Conferences.Reports;
using CmsSite.Editorial.Decisions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Checks;

/// <summary>Looks whether each image says what it shows. Whether it says so well is for a person.</summary>
internal sealed class ImagesCheck(IStringLocalizer<ImagesCheck> localizer) : IMachineCheck
{
    /// <inheritdoc/>
    public string Name => CheckNames.Images;

    /// <inheritdoc/>
    public Task<CheckResult> CheckAsync(ReviewSituation situation)
    {
        var photos = situation.Item.TryGet<ConferenceReportPart>(out var part) ? part.Photos : [];
        var seen = photos.Where(photo => !string.IsNullOrEmpty(photo.Path))
            .Select(photo => Image(photo.Path!, photo.AlternativeText, $"{nameof(ConferenceReportPart)}.{nameof(ConferenceReportPart.Photos)}/{photo.Id}"))
            .Concat(
                from text in StoredTexts.In(situation.Item)
                where text.Member == "Html"
                from image in HtmlTags.Of(text.Text, "img")
                select Image(image.GetValueOrDefault("src", ""), image.GetValueOrDefault("alt"), text.Path))
            .ToList();

        return Task.FromResult(seen.Count > 0
            ? CheckResult.Of(CheckVerdict.Undecided, seen)
            : new CheckResult(CheckVerdict.Holds, [new(localizer["There is no image that needs a description."])]));
    }

    private Evidence Image(string file, string? description, string path) => string.IsNullOrWhiteSpace(description)
        ? new(localizer["“{0}” does not say what it shows.", file], IsWrong: true) { Path = path }
        : new(localizer["“{0}”: {1}", file, description]) { Path = path };
}
