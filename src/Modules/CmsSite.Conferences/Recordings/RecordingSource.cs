using System.Text.RegularExpressions;
using CmsSite.Conferences.Places;

namespace CmsSite.Conferences.Recordings;

/// <summary>Where a recording is kept, told from its address; nothing of the provider is loaded to find out.</summary>
/// <param name="Provider">The provider's name as it calls itself; null for a file or an unknown provider.</param>
/// <param name="PlayerUrl">An address that may be shown in a frame once the visitor asks for it; null where a link must do.</param>
/// <param name="IsFile">Whether the address is that of a video or sound file, which the browser plays itself.</param>
public sealed partial record RecordingSource(string? Provider, string? PlayerUrl, bool IsFile)
{
    private static readonly RecordingSource Unknown = new(null, null, IsFile: false);

    private static readonly string[] FileEndings = [".mp4", ".webm", ".ogv", ".m4v", ".mp3", ".m4a", ".ogg", ".wav"];

    /// <summary>Recognises an address; one that is not http or https, or of an unknown provider, is <see cref="IsFile"/> false and has no player.</summary>
    public static RecordingSource Of(string? address)
    {
        if (!WebAddress.IsSafe(address) || !Uri.TryCreate(address!.Trim(), UriKind.Absolute, out var uri))
        {
            return Unknown;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;

        return host.ToLowerInvariant() switch
        {
            "youtube.com" or "m.youtube.com" or "youtu.be" or "youtube-nocookie.com" => YouTube(uri),
            "vimeo.com" or "player.vimeo.com" => Vimeo(uri),
            "webtv.un.org" or "media.un.org" => new("UN Web TV", null, IsFile: false),
            _ => FileEndings.Any(ending => uri.AbsolutePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? new(null, null, IsFile: true) : Unknown,
        };
    }

    private static RecordingSource YouTube(Uri uri)
    {
        var id = YouTubeId().Match(uri.PathAndQuery) is { Success: true } match ? match.Groups["id"].Value : null;

        return new("YouTube", id is null ? null : $"https://www.youtube-nocookie.com/embed/{id}", IsFile: false);
    }

    private static RecordingSource Vimeo(Uri uri)
    {
        if (VimeoId().Match(uri.AbsolutePath) is not { Success: true } match)
        {
            return new("Vimeo", null, IsFile: false);
        }

        // An unlisted video has a second segment, without which its player refuses it.
        var key = match.Groups["key"] is { Success: true } group ? $"&h={group.Value}" : "";

        return new("Vimeo", $"https://player.vimeo.com/video/{match.Groups["id"].Value}?dnt=1{key}", IsFile: false);
    }

    [GeneratedRegex("(?:[?&]v=|/(?:embed|live|shorts|v)/|^/)(?<id>[A-Za-z0-9_-]{11})(?:[?&/#]|$)")]
    private static partial Regex YouTubeId();

    [GeneratedRegex("/(?<id>[0-9]{6,12})(?:/(?<key>[0-9a-f]{8,12}))?/?$")]
    private static partial Regex VimeoId();
}
