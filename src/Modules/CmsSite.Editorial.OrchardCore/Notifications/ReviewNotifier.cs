using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Notifications;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace CmsSite.Editorial.OrchardCore.Notifications;

/// <summary>Notifies whom a decision, a mention or an assignment concerns; nobody of what he did himself.</summary>
internal sealed class ReviewNotifier(
    INotificationService notifications,
    IUserService users,
    UserManager<IUser> userManager,
    ReviewMessages messages,
    IStringLocalizer<ReviewNotifier> localizer) : IReviewEventHandler
{
    /// <inheritdoc/>
    public async Task DecidedAsync(ReviewDecided e)
    {
        if (SubjectOf(e) is not { } subject)
        {
            return;
        }

        foreach (var writerId in e.WriterIds.Where(id => id != e.UserId))
        {
            await SendAsync(await users.GetUserByUniqueIdAsync(writerId), subject, e);
        }
    }

    /// <inheritdoc/>
    public async Task MentionedAsync(ReviewMention e)
    {
        if (!IsActor(e.MentionedUserName, e))
        {
            await SendAsync(await users.GetUserAsync(e.MentionedUserName), localizer["{0} mentioned you on “{1}”", e.UserName, e.Title], e);
        }
    }

    /// <inheritdoc/>
    public async Task AssignedAsync(ReviewAssignment e)
    {
        var subject = localizer["{0} asks for your review of “{1}”", e.UserName, e.Title];
        var assignees = e.AssignedRole is { } role
            ? await userManager.GetUsersInRoleAsync(role)
            : e.AssignedUserName is { } name && await users.GetUserAsync(name) is { } user ? [user] : [];

        foreach (var assignee in assignees.Where(user => !IsActor(user.UserName, e)))
        {
            await SendAsync(assignee, subject, e);
        }
    }

    private static bool IsActor(string? userName, ReviewEvent e) => string.Equals(userName, e.UserName, StringComparison.OrdinalIgnoreCase);

    private LocalizedString? SubjectOf(ReviewDecided e) => e.Action switch
    {
        HistoryAction.ChangesRequested => localizer["{0} asks for changes to “{1}”", e.UserName, e.Title],
        HistoryAction.Approved => localizer["{0} approved “{1}”", e.UserName, e.Title],
        HistoryAction.Published => localizer["“{0}” is public", e.Title],
        HistoryAction.PublishedWithoutReview => localizer["{0} published “{1}” without review", e.UserName, e.Title],
        _ => null,
    };

    // A person may have gone since.
    private async Task SendAsync(IUser? user, LocalizedString subject, ReviewEvent e)
    {
        if (user is not null)
        {
            await notifications.SendAsync(user, messages.Of(subject.Value, e));
        }
    }
}
