using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Keeps the messages of a request.</summary>
internal sealed class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        _entries.Add(new NotifyEntry { Type = type, Message = message });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}

/// <summary>Shows the messages on the page, or hands them by a cookie to the page that a redirect leads to.</summary>
internal sealed class NotifyFilter(
    INotifier notifier, IShapeFactory shapes, ILayoutAccessor layouts, IDataProtectionProvider protection, HtmlEncoder encoder) : IAsyncResultFilter
{
    private const string CookieName = "orch_notify";

    private IDataProtector Protector => field ??= protection.CreateProtector(nameof(NotifyFilter));

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        var received = http.Request.Cookies[CookieName];
        if (notifier.List().Count > 0 || received is not null)
        {
            Message[] messages = [.. notifier.List().Select(entry => new Message(entry.Type, Html(entry.Message))).Concat(Read(received)).Distinct()];
            if (context.Result is ViewResult)
            {
                await ShowAsync(messages);
                if (received is not null) http.Response.Cookies.Delete(CookieName, Options(http));
            }
            else if (messages.Length > 0)
            {
                http.Response.Cookies.Append(CookieName, Protector.Protect(JsonSerializer.Serialize(messages)), Options(http));
            }
        }

        await next();
    }

    private async Task ShowAsync(Message[] messages)
    {
        var entries = messages.Select(message => new NotifyEntry { Type = message.Type, Message = new HtmlString(message.Html) }).ToArray();
        if (entries.Length == 0) return;

        var list = await shapes.CreateAsync("NotifyMessages");
        foreach (var entry in entries) await list.AddAsync(await shapes.CreateAsync("Message", entry));
        var layout = await layouts.GetLayoutAsync();
        await layout.Zones["Messages"].AddAsync(list);
    }

    private Message[] Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie)) return [];
        try
        {
            return JsonSerializer.Deserialize<Message[]>(Protector.Unprotect(cookie)) ?? [];
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or JsonException or FormatException)
        {
            // A cookie of other keys, or none of ours.
            return [];
        }
    }

    private string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, encoder);
        return writer.ToString();
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
    };

    private sealed record Message(NotifyType Type, string Html);
}
