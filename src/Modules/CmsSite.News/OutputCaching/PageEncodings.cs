using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CmsSite.News.OutputCaching;

/// <summary>How answers are compressed.</summary>
internal static class PageEncodings
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string None = "";

    // An answer is compressed once and sent many times.
    private const int BrotliQuality = 6;
    private const int SmallestCompressed = 512;

    private static readonly string[] CompressedTypes = ["text/", "application/json", "application/xml", "application/javascript", "application/ld+json"];

    /// <summary>The best encoding that the visitor takes.</summary>
    public static string Of(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
        {
            return None;
        }

        return Accepts(accepted, Brotli) ? Brotli : Accepts(accepted, Gzip) ? Gzip : None;
    }

    /// <summary>Compresses a text; null for what is better sent as it is.</summary>
    public static ReadOnlyMemory<byte>? Compress(string encoding, string? contentType, ReadOnlySpan<byte> body)
    {
        if (encoding == None || body.Length < SmallestCompressed || !IsText(contentType))
        {
            return null;
        }

        using var compressed = new MemoryStream(body.Length / 3);

        using (Stream stream = encoding == Brotli
            ? new BrotliStream(compressed, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true)
            : new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(body);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding)
    {
        foreach (var value in accepted)
        {
            if (value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return value.Quality is null or > 0;
            }
        }

        return false;
    }

    private static bool IsText(string? contentType) =>
        contentType is not null
        && (CompressedTypes.Any(type => contentType.StartsWith(type, StringComparison.OrdinalIgnoreCase)) || contentType.Contains("+xml", StringComparison.OrdinalIgnoreCase));
}
