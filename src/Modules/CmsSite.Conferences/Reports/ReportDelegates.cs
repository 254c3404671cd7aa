using System.Globalization;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Programme;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Reports;

/// <summary>Finds every delegate whom a report names, in its delegation, its programme or beside its name, in one query.</summary>
public sealed class ReportDelegates(DelegateDirectory directory)
{
    private readonly Dictionary<ContentItem, IReadOnlyDictionary<string, ContentItem>> _found = [];

    /// <summary>The published delegates by localization set, in the reader's language or the nearest.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindAsync(ContentItem report)
    {
        // The page and what its head tells machines both ask for the same report.
        if (!_found.TryGetValue(report, out var delegates))
        {
            _found[report] = delegates = await directory.FindAsync([.. SetsIn(report)], CultureInfo.CurrentUICulture.Name);
        }

        return delegates;
    }

    /// <summary>The localization sets of all delegates named in the report, with repetitions.</summary>
    internal static IEnumerable<string> SetsIn(ContentItem report)
    {
        var delegation = report.ItemsOf(ConferenceReport.Delegation).Select(item => item.GetOrCreate<DelegationMemberPart>().DelegateSet());
        var programme = report.ItemsOf(ConferenceReport.Programme).SelectMany(item => item.GetOrCreate<PanelPart>().People);
        var people = report.GetOrCreate<ConferenceReportPart>().People.Concat(programme).Select(person => person.Delegate);

        return delegation.Concat(people).Where(set => !string.IsNullOrEmpty(set)).OfType<string>();
    }
}
