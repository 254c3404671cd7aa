namespace CmsSite.Embedded.Media;

/// <summary>What the media library takes before modules have their say: Orchard Core's defaults.</summary>
internal static class MediaDefaults
{
    /// <summary>The largest file, in bytes.</summary>
    public const long MaxFileSize = 30_000_000;

    /// <summary>The endings of files' names.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".ico", ".svg", ".webp",
        ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".pps", ".ppsx", ".odt", ".xls", ".xlsx", ".psd",
        ".mp3", ".m4a", ".ogg", ".wav",
        ".mp4", ".m4v", ".mov", ".wmv", ".avi", ".mpg", ".ogv", ".3gp", ".webm",
    ];
}
