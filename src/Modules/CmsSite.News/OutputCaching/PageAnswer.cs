using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// Stands before the cache and answers without a body where the visitor wants none, by HEAD, or has it already, by If-None-Match. The
/// cache behind it is asked for, and keeps, the whole page.
/// </summary>
internal sealed class PageAnswer(RequestDelegate next)
{
    /// <summary>Answers from the cache or through it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var page = context.Features.GetRequiredFeature<PageRequest>();

        // It would have the cache answer 504 where it has nothing.
        context.Request.Headers.CacheControl = default;

        try
        {
            await (HttpMethods.IsHead(context.Request.Method) || context.Request.Headers.IfNoneMatch.Count > 0 ? AnswerWithoutBodyAsync(context) : next(context));
        }
        finally
        {
            if (page.IsStoring)
            {
                page.Began.Leave();
            }
        }
    }

    private async Task AnswerWithoutBodyAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var sent = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new HeldBody(context, sent.Stream, HttpMethods.IsHead(method));
        var holding = new StreamResponseBodyFeature(body);

        context.Features.Set<IHttpResponseBodyFeature>(holding);
        context.Request.Method = HttpMethods.Get;

        try
        {
            await next(context);
            await holding.Writer.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Request.Method = method;
            context.Features.Set(sent);
        }

        if (body.IsKnown)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentLength = null;
            context.Response.Headers.Remove(HeaderNames.ContentType);
            context.Response.Headers.Remove(HeaderNames.ContentEncoding);
        }
    }

    /// <summary>Lets the body through, or holds it back once its headers are known.</summary>
    private sealed class HeldBody(HttpContext context, Stream body, bool isHead) : Stream
    {
        private bool? _isKnown;

        /// <summary>Whether the visitor has the body already.</summary>
        public bool IsKnown => _isKnown == true && !context.Response.HasStarted;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        private bool IsHeld => (_isKnown ??= HasVisitorsTag()) || isHead;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            IsHeld ? ValueTask.CompletedTask : body.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override Task FlushAsync(CancellationToken cancellationToken) =>
            _isKnown is null || IsHeld ? Task.CompletedTask : body.FlushAsync(cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private bool HasVisitorsTag() =>
            context.Response.StatusCode == StatusCodes.Status200OK
            && context.Response.Headers.ETag is [{ } tag]
            && EntityTagHeaderValue.TryParse(tag, out var current)
            && EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)
            && known.Any(one => one == EntityTagHeaderValue.Any || one.Compare(current, useStrongComparison: false));
    }
}
