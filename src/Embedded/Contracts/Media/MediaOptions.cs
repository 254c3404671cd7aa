namespace OrchardCore.Media;

/// <summary>What the media library takes.</summary>
public class MediaOptions
{
    /// <summary>The largest file, in bytes.</summary>
    public long MaxFileSize { get; set; }

    /// <summary>The endings of the files it takes, with their dots.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; }
}
