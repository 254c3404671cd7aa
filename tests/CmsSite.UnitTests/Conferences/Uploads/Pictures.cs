using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CmsSite.UnitTests.Conferences.Uploads;

/// <summary>Small pictures, built piece by piece, each with notes that must not be published.</summary>
internal static class Pictures
{
    /// <summary>Stands in every note.</summary>
    public const string Secret = "Rue des Témoins 7, 46.2044 N";

    private static readonly byte[] SecretBytes = Encoding.UTF8.GetBytes(Secret);

    public static byte[] Profile { get; } = Encoding.ASCII.GetBytes("the colours of the picture");

    /// <summary>Camera data: an orientation and the secret.</summary>
    public static byte[] Exif(byte orientation, bool little)
    {
        byte[] head = little
            ? [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 28, 0, 0, 0, 38, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 28, 0, 0, 0, 38, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];

        return [.. head, 0, 0, 0, 0, .. SecretBytes];
    }

    /// <summary>What remains of camera data.</summary>
    public static byte[] Turned(byte orientation) => [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];

    public static byte[] Jpeg(byte orientation = 6, bool little = true, bool clean = false)
    {
        byte[] start = [0xFF, 0xD8];
        var jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 72, 0, 72, .. clean ? (byte[])[0, 0] : [1, 1, 9, 9, 9]]);
        var exif = Segment(0xE1, [.. "Exif\0\0"u8, .. clean ? Turned(orientation) : Exif(orientation, little)]);
        byte[] notes = clean ? [] :
        [
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. SecretBytes]),
            .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. SecretBytes]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. SecretBytes]),
            .. Segment(0xFE, SecretBytes),
        ];
        byte[] picture =
        [
            .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Profile]),
            .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
            .. Segment(0xDB, [0, .. new byte[64]]),
            .. Segment(0xC2, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 0, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4,
            .. Segment(0xC4, [0, .. new byte[16]]),
            .. Segment(0xDA, [1, 1, 0, 1, 63, 0]), 5, 0xFF, 0, 6,
        ];
        byte[] end = [0xFF, 0xD9, .. clean ? [] : SecretBytes];

        return [.. start, .. jfif, .. exif, .. notes, .. picture, .. end];
    }

    public static byte[] Png(byte orientation = 6, bool clean = false) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        .. Chunk("iCCP", Profile),
        .. clean ? [] : (byte[])[.. Chunk("tEXt", SecretBytes), .. Chunk("iTXt", SecretBytes), .. Chunk("zTXt", SecretBytes), .. Chunk("tIME", SecretBytes), .. Chunk("prIv", SecretBytes)],
        .. Chunk("eXIf", clean ? Turned(orientation) : Exif(orientation, little: true)),
        .. Chunk("IDAT", new byte[70_000]),
        .. Chunk("IEND", []),
        .. clean ? [] : SecretBytes,
    ];

    public static byte[] Webp(byte orientation = 6, bool clean = false)
    {
        var exif = clean ? Turned(orientation) : Exif(orientation, little: false);
        byte[] chunks =
        [
            .. "WEBP"u8,
            .. RiffChunk("VP8X", [(byte)(clean ? 0x28 : 0x2C), 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. RiffChunk("ICCP", Profile),
            .. RiffChunk("VP8 ", [1, 2, 3]),
            .. RiffChunk("EXIF", exif),
            .. clean ? [] : (byte[])[.. RiffChunk("XMP ", SecretBytes), .. RiffChunk("NOTE", SecretBytes)],
        ];

        return [.. "RIFF"u8, .. Length(chunks.Length), .. chunks, .. clean ? [] : SecretBytes];
    }

    public static byte[] Gif(bool clean = false) =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6,
        0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        .. clean ? [] : (byte[])[0x21, 0xFE, (byte)SecretBytes.Length, .. SecretBytes, 0, 0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)SecretBytes.Length, .. SecretBytes, 0],
        0x21, 0xF9, 4, 0, 0, 0, 0, 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 6, 5, 4, 3, 2, 1, 2, 2, 0x4C, 1, 0,
        0x3B, .. clean ? [] : SecretBytes,
    ];

    private static byte[] Segment(byte marker, byte[] payload) => [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    private static byte[] RiffChunk(string kind, byte[] data) => [.. Encoding.ASCII.GetBytes(kind), .. Length(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Length(int length) => BitConverter.GetBytes(length);

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var frame = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(frame, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(4), Checksum(named));
        return [.. frame[..4], .. named, .. frame[4..]];
    }

    /// <summary>The checksum as gzip writes it, which is that of PNG.</summary>
    private static uint Checksum(byte[] data)
    {
        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(data);
        return BinaryPrimitives.ReadUInt32LittleEndian(output.ToArray().AsSpan(^8));
    }
}
