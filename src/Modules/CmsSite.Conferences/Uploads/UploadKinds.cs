using System.IO.Compression;
using System.Text;
using CmsSite.Conferences.Uploads.Pictures;

namespace CmsSite.Conferences.Uploads;

/// <summary>The kinds of files that the media library takes, told by what they hold. SVG is none of them: it can hold script.</summary>
internal static class UploadKinds
{
    private const int HeadLength = 512;

    private static readonly UploadKind Jpeg = new(Head(head => head.StartsWith<byte>([0xFF, 0xD8, 0xFF])), JpegFilter.CopyAsync);
    private static readonly UploadKind Png = new(Head(head => head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])), PngFilter.CopyAsync);
    private static readonly UploadKind Gif = new(Head(head => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)), GifFilter.CopyAsync);
    private static readonly UploadKind Webp = new(Head(head => IsRiff(head, "WEBP"u8)), WebpFilter.CopyAsync);
    private static readonly UploadKind Pdf = new(Head(head => head.StartsWith("%PDF-"u8)));
    private static readonly UploadKind OldOffice = new(Head(head => head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])));
    private static readonly UploadKind OpenText = new(Head(head => head.StartsWith("PK\x03\x04"u8) && head.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) == 30));
    private static readonly UploadKind Mp3 = new(Head(head => head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0)));
    private static readonly UploadKind Ogg = new(Head(head => head.StartsWith("OggS"u8)));
    private static readonly UploadKind Wav = new(Head(head => IsRiff(head, "WAVE"u8)));
    private static readonly UploadKind Mp4 = new(Head(head => head.Length > 8 && head[4..].StartsWith("ftyp"u8)));
    private static readonly UploadKind Webm = new(Head(head => head.StartsWith<byte>([0x1A, 0x45, 0xDF, 0xA3])));
    private static readonly UploadKind Subtitles = new(Head(head => Text(head).StartsWith("WEBVTT", StringComparison.Ordinal)));
    private static readonly UploadKind PlainText = new(Head(head => !head.Contains((byte)0) && !Text(head).TrimStart().StartsWith('<')));

    private static readonly Dictionary<string, UploadKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = Jpeg,
        [".jpeg"] = Jpeg,
        [".png"] = Png,
        [".gif"] = Gif,
        [".webp"] = Webp,
        [".pdf"] = Pdf,
        [".doc"] = OldOffice,
        [".xls"] = OldOffice,
        [".ppt"] = OldOffice,
        [".docx"] = Office("word/"),
        [".xlsx"] = Office("xl/"),
        [".pptx"] = Office("ppt/"),
        [".odt"] = OpenText,
        [".mp3"] = Mp3,
        [".m4a"] = Mp4,
        [".ogg"] = Ogg,
        [".wav"] = Wav,
        [".mp4"] = Mp4,
        [".m4v"] = Mp4,
        [".ogv"] = Ogg,
        [".webm"] = Webm,
        [".vtt"] = Subtitles,
        [".txt"] = PlainText,
    };

    private delegate bool HeadTest(ReadOnlySpan<byte> head);

    /// <summary>The endings of their names.</summary>
    public static IReadOnlyCollection<string> Extensions => ByExtension.Keys;

    /// <summary>The kind that a file's name says; null for one that is not taken.</summary>
    public static UploadKind? Find(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path));

    private static Func<Stream, Task<bool>> Head(HeadTest test) => async content =>
    {
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false);

        return test(head.AsSpan(0, length));
    };

    /// <summary>A package of Microsoft Office: an archive that holds the folder of its program.</summary>
    private static UploadKind Office(string folder) => new(async content =>
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);

            return archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal));
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or ArgumentException)
        {
            // Where an archive is cut off the streams of forms, files and memory each complain in their own way.
            return false;
        }
    });

    private static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith(form);

    private static string Text(ReadOnlySpan<byte> head) => Encoding.UTF8.GetString(head).TrimStart('\uFEFF');
}
