namespace CmsSite.Conferences.Places;

/// <summary>Web addresses that editors type.</summary>
public static class WebAddress
{
    /// <summary>Whether the text is an absolute http or https address with a host, safe to link to.</summary>
    public static bool IsSafe(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    /// <summary>The address if it is safe to link to, else null.</summary>
    public static string? SafeOrNull(string? text) => IsSafe(text) ? text!.Trim() : null;
}
