using System.Text;

namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Copies a GIF picture without its comments and notes.</summary>
internal static class GifFilter
{
    private const int HeadLength = 13;
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte PlainText = 0x01;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;

    private static readonly HashSet<string> DrawnApplications = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"];

    public static async Task CopyAsync(PictureReader input, Stream output)
    {
        var head = await input.ReadAsync(HeadLength);

        if (!head.AsSpan().StartsWith("GIF87a"u8) && !head.AsSpan().StartsWith("GIF89a"u8))
        {
            throw new DamagedPictureException();
        }

        await output.WriteAsync(head);
        await input.CopyAsync(ColoursLength(head[10]), output);

        for (var block = await input.ReadByteAsync(); block != Trailer; block = await input.ReadByteAsync())
        {
            await (block switch
            {
                Extension => CopyExtensionAsync(input, output),
                Image => CopyImageAsync(input, output),
                _ => throw new DamagedPictureException(),
            });
        }

        await output.WriteAsync(new[] { Trailer });
    }

    private static async Task CopyImageAsync(PictureReader input, Stream output)
    {
        var descriptor = await input.ReadAsync(9);

        await output.WriteAsync(new[] { Image });
        await output.WriteAsync(descriptor);
        await input.CopyAsync(ColoursLength(descriptor[8]) + 1, output);
        await CopyBlocksAsync(input, output);
    }

    private static async Task CopyExtensionAsync(PictureReader input, Stream output)
    {
        var label = await input.ReadByteAsync();
        var length = await input.ReadByteAsync();
        var first = await input.ReadAsync(length);
        var isDrawn = label is GraphicControl or PlainText || (label == Application && DrawnApplications.Contains(Encoding.ASCII.GetString(first)));
        var kept = isDrawn ? output : Stream.Null;

        await kept.WriteAsync(new[] { Extension, label, length });
        await kept.WriteAsync(first);

        if (length > 0)
        {
            await CopyBlocksAsync(input, kept);
        }
    }

    private static async Task CopyBlocksAsync(PictureReader input, Stream output)
    {
        byte length;

        do
        {
            length = await input.ReadByteAsync();
            await output.WriteAsync(new[] { length });
            await input.CopyAsync(length, output);
        }
        while (length > 0);
    }

    /// <summary>The length of the colour table that the flags announce.</summary>
    private static int ColoursLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
}
