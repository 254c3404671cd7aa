using System.Text;

namespace CmsSite.Embedded.Media;

/// <summary>The kinds of files that the media library takes, told by what they hold and not by their names alone.</summary>
internal static class MediaKinds
{
    /// <summary>The largest file, in bytes, as Orchard Core's default.</summary>
    public const long MaxFileSize = 30_000_000;

    private const int HeadLength = 64;

    // SVG is left out: it can hold script.
    private static readonly Dictionary<string, Func<byte[], bool>> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = IsJpeg,
        [".jpeg"] = IsJpeg,
        [".png"] = head => Starts(head, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
        [".gif"] = head => Starts(head, "GIF87a"u8) || Starts(head, "GIF89a"u8),
        [".webp"] = head => Starts(head, "RIFF"u8) && head.AsSpan(8).StartsWith("WEBP"u8),
        [".pdf"] = head => Starts(head, "%PDF-"u8),
        [".mp4"] = head => head.Length > 8 && head.AsSpan(4).StartsWith("ftyp"u8),
        [".webm"] = head => Starts(head, 0x1A, 0x45, 0xDF, 0xA3),
        [".mp3"] = head => Starts(head, "ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0),
        [".vtt"] = head => Encoding.UTF8.GetString(head).TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal),
        [".txt"] = IsText,
    };

    public static IReadOnlyCollection<string> Extensions => Kinds.Keys;

    public static bool IsAllowed(string fileName) => Kinds.ContainsKey(Path.GetExtension(fileName));

    /// <summary>Whether the content is of the kind that the name says; the stream is left at its start.</summary>
    public static async Task<bool> IsAsNamedAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken);

        content.Position = 0;

        return Kinds.TryGetValue(Path.GetExtension(fileName), out var isKind) && isKind(head[..length]);
    }

    private static bool IsJpeg(byte[] head) => Starts(head, 0xFF, 0xD8, 0xFF);

    private static bool IsText(byte[] head) => !head.Contains((byte)0) && !Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\n', '\r', '\t').StartsWith('<');

    private static bool Starts(byte[] head, params ReadOnlySpan<byte> signature) => head.AsSpan().StartsWith(signature);
}
