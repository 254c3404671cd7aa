using System.Buffers.Binary;

namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Which way up a picture is: all that is kept of what a camera says of it.</summary>
internal static class ExifOrientation
{
    /// <summary>How much of a block is read to find it; the first directory lies at the start.</summary>
    public const int HeadLength = 1 << 16;

    private const ushort Tag = 0x0112;
    private const ushort Upright = 1;
    private const int DirectoryEntryLength = 12;

    /// <summary>What precedes the data in JPEG, and with some writers in WebP.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>Data that say the orientation alone; null where the picture is upright or says nothing that can be read.</summary>
    public static byte[]? Reduce(ReadOnlySpan<byte> exif)
    {
        var orientation = Read(exif.StartsWith(Prefix) ? exif[Prefix.Length..] : exif);

        return orientation is > Upright and <= 8
            ? [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
            : null;
    }

    private static ushort Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 8 || !(data.StartsWith("II*\0"u8) || data.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var little = data[0] == 'I';
        var directory = UInt32(data[4..], little);

        if (directory > data.Length - 2)
        {
            return Upright;
        }

        var entries = data[(int)directory..];
        var count = UInt16(entries, little);

        for (entries = entries[2..]; count > 0 && entries.Length >= DirectoryEntryLength; count--, entries = entries[DirectoryEntryLength..])
        {
            if (UInt16(entries, little) == Tag)
            {
                return UInt16(entries[8..], little);
            }
        }

        return Upright;
    }

    private static ushort UInt16(ReadOnlySpan<byte> data, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    private static uint UInt32(ReadOnlySpan<byte> data, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(data) : BinaryPrimitives.ReadUInt32BigEndian(data);
}
