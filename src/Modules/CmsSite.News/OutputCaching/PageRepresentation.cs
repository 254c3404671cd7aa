using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// Gives an answer the form in which it is kept: whole, compressed once for all who take it so, and with a validator, so that a
/// browser keeps it too but asks each time whether it still holds.
/// </summary>
internal sealed class PageRepresentation(RequestDelegate next)
{
    /// <summary>Makes the answer and sends it in that form.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var sent = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var made = new MemoryStream();
        var making = new StreamResponseBodyFeature(made);

        context.Features.Set<IHttpResponseBodyFeature>(making);

        try
        {
            await next(context);
            await making.Writer.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(sent);
        }

        if (made.Length > 0)
        {
            await SendAsync(context, made.GetBuffer().AsMemory(0, (int)made.Length));
        }
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        var encoding = context.Features.GetRequiredFeature<PageRequest>().Encoding;
        var hash = response.StatusCode == StatusCodes.Status200OK ? Base64Url.EncodeToString(SHA256.HashData(body.Span).AsSpan(0, 15)) : null;

        if (response.Headers.ContentEncoding.Count == 0)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);

            if (PageEncodings.Compress(encoding, response.ContentType, body.Span) is { } compressed)
            {
                body = compressed;
                response.Headers.ContentEncoding = encoding;
                response.Headers.Remove(HeaderNames.AcceptRanges);
                hash = hash is null ? null : $"{hash}-{encoding}";
            }
        }

        if (hash is not null)
        {
            response.Headers.ETag = $"\"{hash}\"";

            if (response.Headers.CacheControl.Count == 0)
            {
                response.Headers.CacheControl = CacheControlHeaderValue.NoCacheString;
            }
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
