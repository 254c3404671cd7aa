using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>The kinds of messages.</summary>
public enum NotifyType
{
    /// <summary>Something was done.</summary>
    Success,

    /// <summary>Something to know.</summary>
    Information,

    /// <summary>Something to beware of.</summary>
    Warning,

    /// <summary>Something failed.</summary>
    Error,
}

/// <summary>A message for the user.</summary>
public class NotifyEntry
{
    /// <summary>The kind.</summary>
    public NotifyType Type { get; set; }

    /// <summary>The text.</summary>
    public IHtmlContent Message { get; set; }
}

/// <summary>Gathers messages for the user, shown on this page or the next.</summary>
public interface INotifier
{
    /// <summary>Adds a message.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>The messages.</summary>
    IList<NotifyEntry> List();
}

/// <summary>Gathers messages for the user.</summary>
public static class NotifierExtensions
{
    /// <summary>Tells that something was done.</summary>
    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Success, message);

    /// <summary>Tells something to know.</summary>
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Information, message);

    /// <summary>Tells something to beware of.</summary>
    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Warning, message);

    /// <summary>Tells that something failed.</summary>
    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Error, message);
}
