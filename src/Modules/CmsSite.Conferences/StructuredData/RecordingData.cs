using System.Text.Json.Nodes;
using System.Xml;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Recordings;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using static CmsSite.Conferences.StructuredData.LinkedData;

namespace CmsSite.Conferences.StructuredData;

/// <summary>Describes recordings for machines.</summary>
public sealed class RecordingData(IMediaFileStore media)
{
    /// <summary>A recording; null where it has no safe address.</summary>
    /// <param name="recording">The recording.</param>
    /// <param name="clock">When the conference was; null while unknown.</param>
    /// <param name="site">The site.</param>
    public JsonObject? Of(ContentItem recording, EventClock? clock, SiteRoot site)
    {
        var part = recording.GetOrCreate<RecordingPart>();

        if (WebAddress.SafeOrNull(part.Url.Text) is not { } url)
        {
            return null;
        }

        var source = RecordingSource.Of(url);

        return Thing(
            "VideoObject",
            ("name", recording.DisplayText),
            ("url", url),
            ("embedUrl", source.PlayerUrl),
            ("contentUrl", source.IsFile ? url : null),
            ("uploadDate", (part.RecordedOn.Value ?? clock?.Day(part.Day.Value)) is { } day ? DateText.Iso(day) : null),
            ("duration", part.Duration.Value is { } duration ? XmlConvert.ToString(duration) : null),
            ("inLanguage", List((part.SpokenLanguages.Values ?? []).Select(language => (JsonNode)language))),
            ("caption", part.Transcript.Paths is [var path, ..] ? Thing("MediaObject", ("contentUrl", site.Absolute(media.MapPathToPublicUrl(path)))) : null));
    }
}
