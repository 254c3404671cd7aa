using System.Globalization;
using CmsSite.Conferences.Dates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace CmsSite.News.Accessibility;

/// <summary>Shows and reads the accessibility statement's settings on a page of the admin's settings.</summary>
public sealed class AccessibilitySettingsDisplayDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor httpContext,
    ILocalClock clock,
    IStringLocalizer<AccessibilitySettingsDisplayDriver> localizer) : SiteDisplayDriver<AccessibilitySettings>
{
    /// <summary>The last segment of the page's address.</summary>
    public const string GroupId = "accessibility";

    /// <inheritdoc/>
    protected override string SettingsGroupId => GroupId;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ISite site, AccessibilitySettings section, BuildEditorContext context) =>
        await MayAsync()
            ? Initialize<AccessibilitySettingsViewModel>("AccessibilitySettings_Edit", form =>
                {
                    form.Contact = section.Contact;
                    form.Authority = section.Authority;
                    form.CheckedOn = section.CheckedOn is { } day ? DateText.Iso(day.ToDateTime(default)) : null;
                })
                .Location("Content:1")
                .OnGroup(GroupId)
            : null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AccessibilitySettings section, UpdateEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        var form = new AccessibilitySettingsViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        section.Contact = Address(nameof(form.Contact), form.Contact, localizer["The contact is neither a mail address, such as access@example.org, nor a web address that begins with https://."], context);
        section.Authority = Address(nameof(form.Authority), form.Authority, localizer["The authority is neither a mail address, such as access@example.org, nor a web address that begins with https://."], context);
        section.CheckedOn = await DayAsync(form.CheckedOn, context);

        return await EditAsync(site, section, context);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(httpContext.HttpContext?.User, AccessibilityPermissions.ManageAccessibilityStatement);

    private string Address(string name, string? typed, string refusal, UpdateEditorContext context)
    {
        var address = typed?.Trim() ?? "";

        if (address.Length > 0 && ContactAddress.UrlOf(address) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, name, refusal);
        }

        return address;
    }

    private async Task<DateOnly?> DayAsync(string? typed, UpdateEditorContext context)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refuse(localizer["The day of the last check is no date: write year, month and day, such as 2026-11-24."]);
        }
        else if (day > DateOnly.FromDateTime((await clock.GetLocalNowAsync()).Date))
        {
            Refuse(localizer["The day of the last check lies in the future: give today’s date at the latest."]);
        }

        return day;

        void Refuse(string refusal) => context.Updater.ModelState.AddModelError(Prefix, nameof(AccessibilitySettingsViewModel.CheckedOn), refusal);
    }
}
