using System.Diagnostics;

namespace CmsSite.Bench;

/// <summary>Times every request of a client, from its first byte to the last one of the answer, in milliseconds.</summary>
internal sealed class Timing() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <summary>The times of all posts.</summary>
    public List<double> Posts { get; } = [];

    /// <summary>The time of the last request.</summary>
    public double Last { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post) await request.Content!.LoadIntoBufferAsync(cancellationToken);
        var watch = Stopwatch.StartNew();
        var answer = await base.SendAsync(request, cancellationToken);
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        Last = watch.Elapsed.TotalMilliseconds;
        if (request.Method == HttpMethod.Post) Posts.Add(Last);
        return answer;
    }
}
