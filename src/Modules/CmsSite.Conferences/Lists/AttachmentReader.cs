using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Places;
using OrchardCore.Media;

namespace CmsSite.Conferences.Lists;

/// <summary>A photo as a page shows it.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Caption">What is to be said of it; null when nothing is.</param>
/// <param name="Credit">Who took it; null when unknown.</param>
/// <param name="AlternativeText">What it shows; empty when not described.</param>
public sealed record PhotoView(string Url, string? Caption, string? Credit, string AlternativeText);

/// <summary>A document as a page shows it.</summary>
/// <param name="Url">Its address: http, https or of the media library.</param>
/// <param name="Label">Its title.</param>
/// <param name="Culture">The language it is written in; null when unknown.</param>
/// <param name="LanguageName">That language in the reader's; null when unknown.</param>
public sealed record DocumentView(string Url, string Label, string? Culture, string? LanguageName);

/// <summary>Reads a report's photos and documents for showing them.</summary>
public sealed class AttachmentReader(IMediaFileStore media, LanguageNames languages)
{
    /// <summary>The photos in order.</summary>
    public IReadOnlyList<PhotoView> Photos(IEnumerable<Photo> photos) =>
        [.. photos
            .Where(photo => !string.IsNullOrEmpty(photo.Path))
            .Select(photo => new PhotoView(media.MapPathToPublicUrl(photo.Path!), photo.Caption, photo.Credit, photo.AlternativeText ?? ""))];

    /// <summary>The documents in order; one with neither a file nor a safe address is left out.</summary>
    public IReadOnlyList<DocumentView> Documents(IEnumerable<DocumentLink> documents)
    {
        var views = new List<DocumentView>();

        foreach (var document in documents)
        {
            var url = string.IsNullOrEmpty(document.File) ? WebAddress.SafeOrNull(document.Url) : media.MapPathToPublicUrl(document.File);

            if (url is not null)
            {
                views.Add(new(url, document.Label ?? url, document.Culture, document.Culture is null ? null : languages.NameOf(document.Culture)));
            }
        }

        return views;
    }
}
