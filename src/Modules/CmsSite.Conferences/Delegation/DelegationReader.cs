using System.Globalization;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace CmsSite.Conferences.Delegation;

/// <summary>Reads a report's delegation for showing it: published delegates only, in the order picked.</summary>
public sealed class DelegationReader(IMediaFileStore media, IStringLocalizer<DelegationReader> localizer)
{
    /// <summary>The members to show; one whose delegate is not published is left out.</summary>
    /// <param name="report">The report.</param>
    /// <param name="delegates">The published delegates by localization set.</param>
    public IReadOnlyList<DelegationMemberView> Read(ContentItem report, IReadOnlyDictionary<string, ContentItem> delegates)
    {
        var culture = CultureInfo.CurrentUICulture.Name;
        var views = new List<DelegationMemberView>();

        foreach (var member in report.ItemsOf(ConferenceReport.Delegation).Select(item => item.GetOrCreate<DelegationMemberPart>()))
        {
            if (member.DelegateSet() is { } set && delegates.TryGetValue(set, out var person))
            {
                views.Add(View(member, person, culture));
            }
        }

        return views;
    }

    /// <summary>A role in the reader's language; a free label stays as it is.</summary>
    public string? RoleName(string? role) => role switch
    {
        DelegationRoles.Head => localizer["Head of delegation"].Value,
        DelegationRoles.Member => localizer["Member"].Value,
        DelegationRoles.Speaker => localizer["Speaker"].Value,
        DelegationRoles.Observer => localizer["Observer"].Value,
        DelegationRoles.Adviser => localizer["Adviser"].Value,
        _ => string.IsNullOrWhiteSpace(role) ? null : role,
    };

    private DelegationMemberView View(DelegationMemberPart member, ContentItem person, string culture)
    {
        var part = person.GetOrCreate<DelegatePart>();
        var written = person.GetOrCreate<LocalizationPart>().Culture;

        return new DelegationMemberView
        {
            Name = person.DisplayText ?? "",
            Honorific = part.Honorific.Text,
            Position = string.IsNullOrWhiteSpace(member.PositionThen.Text) ? part.Position.Text : member.PositionThen.Text,
            Role = RoleName(member.Role.Text),
            IsHead = member.IsHead(),
            Url = LanguageVersions.AddressOf(person),
            PortraitUrl = part.Portrait.Paths is [var path, ..] ? media.MapPathToPublicUrl(path) : null,
            Initials = PersonInitials.Of(part.GivenName.Text, part.FamilyName.Text, person.DisplayText),
            FallbackCulture = string.Equals(written, culture, StringComparison.OrdinalIgnoreCase) ? null : written,
        };
    }
}
