using System.Buffers.Binary;
using System.Text;

namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Copies a PNG picture without its texts, time and camera data.</summary>
internal static class PngFilter
{
    private const int HeadLength = 8;
    private const int ChecksumLength = 4;

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // What is drawn, in which colours, at which size, and how it moves.
    private static readonly HashSet<string> Drawn =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    ];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    public static async Task CopyAsync(PictureReader input, Stream output)
    {
        if (!(await input.ReadAsync(Signature.Length)).SequenceEqual(Signature))
        {
            throw new DamagedPictureException();
        }

        await output.WriteAsync(Signature);

        for (var (kind, expected) = ("", "IHDR"); kind != "IEND"; expected = "")
        {
            var head = await input.ReadAsync(HeadLength);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);

            kind = Encoding.ASCII.GetString(head, 4, 4);

            if (length > int.MaxValue || !kind.All(char.IsAsciiLetter) || (expected.Length > 0 && kind != expected))
            {
                throw new DamagedPictureException();
            }

            await CopyChunkAsync(kind, head, length, input, output);
        }
    }

    private static async Task CopyChunkAsync(string kind, byte[] head, long length, PictureReader input, Stream output)
    {
        if (Drawn.Contains(kind))
        {
            await output.WriteAsync(head);
            await input.CopyAsync(length + ChecksumLength, output);

            return;
        }

        var data = await input.ReadBlockAsync(length, kind == "eXIf" ? ExifOrientation.HeadLength : 0);

        await input.SkipAsync(ChecksumLength);

        if (ExifOrientation.Reduce(data) is { } orientation)
        {
            await WriteChunkAsync("eXIf"u8.ToArray(), orientation, output);
        }
    }

    private static async Task WriteChunkAsync(byte[] kind, byte[] data, Stream output)
    {
        byte[] chunk = [0, 0, 0, 0, .. kind, .. data, 0, 0, 0, 0];

        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^ChecksumLength..), Checksum(chunk.AsSpan(4..^ChecksumLength)));
        await output.WriteAsync(chunk);
    }

    /// <summary>CRC-32 as PNG defines it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;

        foreach (var value in data)
        {
            sum = Remainders[(byte)sum ^ value] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;

        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ 0xEDB88320;
        }

        return remainder;
    }
}
