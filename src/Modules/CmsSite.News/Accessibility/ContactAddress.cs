using System.Net.Mail;
using CmsSite.Conferences.Places;

namespace CmsSite.News.Accessibility;

/// <summary>A mail or web address at which somebody is reached.</summary>
public static class ContactAddress
{
    /// <summary>Where a link to it leads; null for what is no such address.</summary>
    public static string? UrlOf(string? text) => WebAddress.SafeOrNull(text) ?? (IsMail(text) ? "mailto:" + text!.Trim() : null);

    // A domain without a point reaches nobody outside the network it is typed in.
    private static bool IsMail(string? text) =>
        text?.Trim() is { Length: > 0 } address
        && !address.Any(char.IsWhiteSpace)
        && MailAddress.TryCreate(address, out var mail)
        && mail.Address == address
        && mail.Host.TrimEnd('.').Contains('.', StringComparison.Ordinal);
}
