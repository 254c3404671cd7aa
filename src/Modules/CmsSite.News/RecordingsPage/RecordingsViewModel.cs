using CmsSite.Conferences.Recordings;

namespace CmsSite.News.RecordingsPage;

/// <summary>A conference with its recordings.</summary>
/// <param name="Url">The report's address: “~/fr/news/…”.</param>
/// <param name="Title">The report's headline.</param>
/// <param name="FallbackCulture">The language of the report where it is not the reader's; null where it is.</param>
/// <param name="PlaceLine">“Vienna, Austria”; null for a conference without a place.</param>
/// <param name="EventDates">The days of the conference in words; null while unknown.</param>
/// <param name="Recordings">The recordings by day; those of no day or of several come first.</param>
public sealed record RecordedConference(
    string Url, string Title, string? FallbackCulture, string? PlaceLine, string? EventDates, IReadOnlyList<RecordingView> Recordings);

/// <summary>What a page of recordings shows.</summary>
/// <param name="Conferences">The page's conferences, latest first.</param>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="PageCount">How many pages there are, at least 1.</param>
public sealed record RecordingsViewModel(IReadOnlyList<RecordedConference> Conferences, int Page, int PageCount);
