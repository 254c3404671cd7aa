using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace CmsSite.SiteTests.Crawl;

/// <summary>An answer, as far as a hostile visitor looks at it.</summary>
internal sealed record RawAnswer(int Status, string? Language, bool IsEmpty);

/// <summary>Sends request lines as they stand: a client of good manners would put them right first.</summary>
internal static partial class RawVisitor
{
    public static Task<RawAnswer> AskAsync(Uri site, string target, CancellationToken cancellationToken) =>
        SendAsync(site, $"GET {target} HTTP/1.1\r\nHost: {site.Authority}\r\nAccept-Language: de\r\nConnection: close\r\n\r\n", cancellationToken);

    /// <summary>Sends a request as it stands.</summary>
    public static async Task<RawAnswer> SendAsync(Uri site, string request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(site.Host, site.Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);

        using var answer = new MemoryStream();

        try
        {
            await stream.CopyToAsync(answer, cancellationToken);
        }
        catch (IOException) when (answer.Length > 0)
        {
            // The server has answered before it has read everything.
        }

        return Read(Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length));
    }

    private static RawAnswer Read(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var status = answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;
        var language = Language().Match(answer) is { Success: true } found ? found.Groups[1].Value : null;

        return new(status, language, end < 0 || answer.Length - end - 4 < 10);
    }

    [GeneratedRegex("<html[^>]* lang=\"([^\"]*)\"")]
    private static partial Regex Language();
}
