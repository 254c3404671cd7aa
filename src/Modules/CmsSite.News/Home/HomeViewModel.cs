using CmsSite.Conferences.Delegation;
using CmsSite.News.RecordingsPage;
using CmsSite.News.Reports;

namespace CmsSite.News.Home;

/// <summary>What a language's home page shows.</summary>
/// <param name="Lead">The latest report; null while there is none.</param>
/// <param name="Delegation">The delegation of the latest report; empty where it has none.</param>
/// <param name="Reports">The reports before it, latest first.</param>
/// <param name="Upcoming">The conferences that are to come or begin today, the next one first.</param>
/// <param name="Recorded">The latest conferences with recordings.</param>
public sealed record HomeViewModel(
    ReportEntry? Lead,
    IReadOnlyList<DelegationMemberView> Delegation,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<ReportEntry> Upcoming,
    IReadOnlyList<RecordedConference> Recorded);
