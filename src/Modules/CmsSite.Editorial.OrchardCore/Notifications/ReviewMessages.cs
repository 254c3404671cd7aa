using System.Text.Encodings.Web;
using CmsSite.Editorial.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Notifications.Models;

namespace CmsSite.Editorial.OrchardCore.Notifications;

/// <summary>Words a notification: what happened, what was said with it, and the way to the review screen.</summary>
internal sealed class ReviewMessages(
    LinkGenerator links, IHttpContextAccessor httpContextAccessor, HtmlEncoder encoder, IStringLocalizer<ReviewMessages> localizer)
{
    /// <summary>The message; its HTML is encoded, its subject plain text.</summary>
    public NotificationMessage Of(string subject, ReviewEvent e)
    {
        var address = AddressOf(e.ContentItemId);
        var said = string.IsNullOrWhiteSpace(e.Comment) ? null : e.Comment;
        var html = said is null ? "" : $"<p>{encoder.Encode(said)}</p>";

        if (address is not null)
        {
            html += $"<p><a href=\"{encoder.Encode(address)}\">{encoder.Encode(localizer["Open the review"])}</a></p>";
        }

        return new()
        {
            Subject = subject,
            Summary = encoder.Encode(said ?? subject),
            TextBody = string.Join("\n\n", new[] { said ?? subject, address }.OfType<string>()),
            HtmlBody = html.Length > 0 ? html : encoder.Encode(subject),
            IsHtmlPreferred = true,
        };
    }

    // A whole address, as the message may leave the site by mail. A task has no request to make it from.
    private string? AddressOf(string contentItemId) => httpContextAccessor.HttpContext is { } context
        ? links.GetUriByAction(context, "Index", "Review", new { area = "CmsSite.Editorial", contentItemId })
        : null;
}
