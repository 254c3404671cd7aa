using System.Globalization;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.Conferences.Delegates;

/// <summary>Finds the conferences that a delegate attended.</summary>
public sealed class DelegateAppearances(ISession session, FallbackChain fallback, DelegationReader reader, ContentReads reads)
{
    /// <summary>The published reports whose delegation names the delegate, latest first, each once: in the reader's language or the nearest. One query.</summary>
    public async Task<IReadOnlyList<Appearance>> OfAsync(ContentItem person)
    {
        var set = person.GetOrCreate<LocalizationPart>().LocalizationSet;

        if (string.IsNullOrEmpty(set))
        {
            return [];
        }

        reads.List(ContentReads.Reports);

        var culture = CultureInfo.CurrentUICulture.Name;
        var chain = await fallback.ForAsync(culture);
        var reports = await session.Query<ContentItem, DelegateAppearanceIndex>(row => row.DelegateSet == set).ListAsync();

        return
        [
            .. reports
                .GroupBy(report => report.GetOrCreate<LocalizationPart>().LocalizationSet ?? report.ContentItemId)
                .Select(versions => versions.MinBy(report => FallbackChain.Rank(chain, report.GetOrCreate<LocalizationPart>().Culture))!)
                .OrderByDescending(report => report.GetOrCreate<ConferenceReportPart>().StartDate.Value)
                .Select(report => Appearance(report, set, culture)),
        ];
    }

    private Appearance Appearance(ContentItem report, string set, string culture)
    {
        var written = report.GetOrCreate<LocalizationPart>().Culture;
        var member = report.ItemsOf(ConferenceReport.Delegation)
            .Select(item => item.GetOrCreate<DelegationMemberPart>())
            .First(part => set.Equals(part.DelegateSet(), StringComparison.OrdinalIgnoreCase));

        return new Appearance(
            report.GetOrCreate<ConferenceReportPart>().StartDate.Value?.Year,
            report.DisplayText ?? "",
            LanguageVersions.AddressOf(report),
            reader.RoleName(member.Role.Text),
            member.PositionThen.Text,
            string.Equals(written, culture, StringComparison.OrdinalIgnoreCase) ? null : written);
    }
}
