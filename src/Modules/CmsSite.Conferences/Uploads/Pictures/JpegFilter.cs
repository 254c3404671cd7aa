namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Copies a JPEG picture without what its camera or editor says of it.</summary>
internal static class JpegFilter
{
    private const byte Mark = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte FirstRestart = 0xD0;
    private const byte LastRestart = 0xD7;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;

    public static async Task CopyAsync(PictureReader input, Stream output)
    {
        if (await input.ReadByteAsync() != Mark || await input.ReadByteAsync() != Start)
        {
            throw new DamagedPictureException();
        }

        await output.WriteAsync(new[] { Mark, Start });

        var hasScan = false;

        for (var marker = await NextMarkerAsync(input); marker != End;)
        {
            if (marker is >= App0 and <= App15 or Comment)
            {
                await CopyNoteAsync(marker, input, output);
            }
            else
            {
                await WriteSegmentAsync(marker, await PayloadAsync(input), output);
            }

            hasScan |= marker == Scan;
            marker = marker == Scan ? await CopyScanAsync(input, output) : await NextMarkerAsync(input);
        }

        if (!hasScan)
        {
            throw new DamagedPictureException();
        }

        // What follows the end is left: previews and films that phones hang on, with notes of their own.
        await output.WriteAsync(new[] { Mark, End });
    }

    private static async Task CopyNoteAsync(byte marker, PictureReader input, Stream output)
    {
        var payload = await PayloadAsync(input);
        var kept = Kept(marker, payload);

        if (kept is not null)
        {
            await WriteSegmentAsync(marker, kept, output);
        }
    }

    // Decoders need the colour transform and the profile to show the colours as they were.
    private static byte[]? Kept(byte marker, byte[] payload) => marker switch
    {
        App0 when payload.AsSpan().StartsWith("JFIF\0"u8) && payload.Length >= 14 => [.. payload.AsSpan(0, 12), 0, 0],
        App1 when payload.AsSpan().StartsWith(ExifOrientation.Prefix) && ExifOrientation.Reduce(payload) is { } orientation => [.. ExifOrientation.Prefix, .. orientation],
        App2 when payload.AsSpan().StartsWith("ICC_PROFILE\0"u8) => payload,
        App14 when payload.AsSpan().StartsWith("Adobe"u8) => payload,
        _ => null,
    };

    /// <summary>Copies the coded picture and answers the marker that ends it.</summary>
    private static async Task<byte> CopyScanAsync(PictureReader input, Stream output)
    {
        while (true)
        {
            await input.CopyUntilAsync(Mark, output);

            var marker = await AfterMarkAsync(input);

            if (marker is not (0 or >= FirstRestart and <= LastRestart))
            {
                return marker;
            }

            await output.WriteAsync(new[] { Mark, marker });
        }
    }

    private static async ValueTask<byte> NextMarkerAsync(PictureReader input)
        => await input.ReadByteAsync() == Mark ? await AfterMarkAsync(input) : throw new DamagedPictureException();

    private static async ValueTask<byte> AfterMarkAsync(PictureReader input)
    {
        var marker = Mark;

        while (marker == Mark)
        {
            marker = await input.ReadByteAsync();
        }

        return marker;
    }

    private static async ValueTask<byte[]> PayloadAsync(PictureReader input)
        => await input.ReadUInt16Async() is >= 2 and var length ? await input.ReadAsync(length - 2) : throw new DamagedPictureException();

    private static async Task WriteSegmentAsync(byte marker, byte[] payload, Stream output)
    {
        var length = payload.Length + 2;

        await output.WriteAsync(new[] { Mark, marker, (byte)(length >> 8), (byte)length });
        await output.WriteAsync(payload);
    }
}
