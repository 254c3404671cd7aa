using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.Settings;

/// <summary>Shows and reads what the site itself is: its name, address, time zone and the length of its lists.</summary>
internal sealed class GeneralSettingsDriver(IStringLocalizer<GeneralSettingsDriver> localizer) : DisplayDriver<ISite>
{
    internal const string GroupId = "general";

    public override IDisplayResult Edit(ISite model, BuildEditorContext context) => Initialize<GeneralSettingsViewModel>("GeneralSettings_Edit", form =>
        {
            form.SiteName = model.SiteName;
            form.BaseUrl = model.BaseUrl;
            form.TimeZone = model.TimeZoneId;
            form.PageSize = model.PageSize;
        })
        .Location("Content:1")
        .OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite model, UpdateEditorContext context)
    {
        if (context.GroupId.Equals(GroupId, StringComparison.OrdinalIgnoreCase))
        {
            var form = new GeneralSettingsViewModel();
            await context.Updater.TryUpdateModelAsync(form, Prefix);
            if (!string.IsNullOrEmpty(form.BaseUrl) && !(Uri.TryCreate(form.BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(form.BaseUrl), localizer["The base URL is no web address: begin it with https://."]);
            }

            model.SiteName = form.SiteName;
            model.BaseUrl = form.BaseUrl;
            model.TimeZoneId = form.TimeZone;
            model.PageSize = form.PageSize;
        }

        return Edit(model, context);
    }
}

/// <summary>The form of the site's name, address, time zone and page size.</summary>
public class GeneralSettingsViewModel
{
    /// <summary>The site's name.</summary>
    [Required(ErrorMessage = "The site has no name: give it one.")]
    public string? SiteName { get; set; }

    /// <summary>The address at which the public finds the site; empty where each request's own is right.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The IANA id of the site's time zone; empty for the machine's.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Entries on a page of a list.</summary>
    [Range(1, 100, ErrorMessage = "The page size is not a number from 1 to 100.")]
    public int PageSize { get; set; }
}
