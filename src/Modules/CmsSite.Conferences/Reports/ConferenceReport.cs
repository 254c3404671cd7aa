using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;

namespace CmsSite.Conferences.Reports;

/// <summary>The content type under which reports are filed, and the bags in it.</summary>
public static class ConferenceReport
{
    /// <summary>The content type's technical name.</summary>
    public const string ContentType = "ConferenceReport";

    /// <summary>The bag of those who went.</summary>
    public const string Delegation = "Delegation";

    /// <summary>The bag of panels and other items of the programme.</summary>
    public const string Programme = "Programme";

    /// <summary>The bag of recordings.</summary>
    public const string Recordings = "Recordings";

    /// <summary>The content types that each bag may hold, by the bag's name.</summary>
    public static IReadOnlyDictionary<string, string> ContainedTypes { get; } = new Dictionary<string, string>
    {
        [Delegation] = "DelegationMember",
        [Programme] = "Panel",
        [Recordings] = "Recording",
    };

    /// <summary>The items of one of a report's bags, in order; empty where the report has none.</summary>
    public static IReadOnlyList<ContentItem> ItemsOf(this ContentItem report, string bag) =>
        report.TryGet<BagPart>(bag, out var part) ? part.ContentItems ?? [] : [];
}
