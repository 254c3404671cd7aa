using System.Buffers.Binary;
using System.Text;

namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Copies a WebP picture without its camera data and notes.</summary>
internal static class WebpFilter
{
    private const int HeadLength = 12;
    private const int ChunkHeadLength = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly HashSet<string> Drawn = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <param name="input">The picture.</param>
    /// <param name="output">Where it is written; its start is written anew at the end, when the length is known.</param>
    public static async Task CopyAsync(PictureReader input, Stream output)
    {
        var head = await input.ReadAsync(HeadLength);

        if (!head.AsSpan().StartsWith("RIFF"u8) || !head.AsSpan(8).SequenceEqual("WEBP"u8))
        {
            throw new DamagedPictureException();
        }

        await output.WriteAsync(head);

        byte? flags = null;
        var isTurned = false;
        var hasPicture = false;

        for (var left = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) - 4L; left > 0;)
        {
            var chunk = await input.ReadAsync(ChunkHeadLength);
            var kind = Encoding.ASCII.GetString(chunk, 0, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(4));
            var padded = length + (length & 1L);

            left -= ChunkHeadLength + padded;
            hasPicture |= kind is "VP8 " or "VP8L" or "ANMF";

            if (left < 0 || (kind == "VP8X" && (output.Position != HeadLength || length < 10)))
            {
                throw new DamagedPictureException();
            }

            if (kind == "VP8X")
            {
                flags = await CopyFeaturesAsync(chunk, padded, input, output);
            }
            else if (Drawn.Contains(kind))
            {
                await output.WriteAsync(chunk);
                await input.CopyAsync(padded, output);
            }
            else
            {
                isTurned |= await CopyOrientationAsync(kind, padded, input, output);
            }
        }

        await FinishAsync(hasPicture, flags, isTurned, output);
    }

    /// <summary>Copies the chunk that says what the file has, and answers its flags.</summary>
    private static async Task<byte> CopyFeaturesAsync(byte[] chunk, long padded, PictureReader input, Stream output)
    {
        var flags = await input.ReadByteAsync();

        await output.WriteAsync(chunk);
        await output.WriteAsync(new[] { flags });
        await input.CopyAsync(padded - 1, output);

        return flags;
    }

    private static async Task<bool> CopyOrientationAsync(string kind, long padded, PictureReader input, Stream output)
    {
        var data = await input.ReadBlockAsync(padded, kind == "EXIF" ? ExifOrientation.HeadLength : 0);

        if (ExifOrientation.Reduce(data) is not { } orientation)
        {
            return false;
        }

        await output.WriteAsync("EXIF"u8.ToArray());
        await output.WriteAsync(LittleEndian(orientation.Length));
        await output.WriteAsync(orientation);

        return true;
    }

    private static async Task FinishAsync(bool hasPicture, byte? flags, bool isTurned, Stream output)
    {
        if (!hasPicture)
        {
            throw new DamagedPictureException();
        }

        var length = output.Position;

        output.Position = 4;
        await output.WriteAsync(LittleEndian((int)length - 8));

        if (flags is { } given)
        {
            output.Position = HeadLength + ChunkHeadLength;
            await output.WriteAsync(new[] { (byte)((given & ~(ExifFlag | XmpFlag)) | (isTurned ? ExifFlag : 0)) });
        }

        output.Position = length;
    }

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[4];

        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);

        return bytes;
    }
}
