using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;

namespace CmsSite.Conferences.Editing;

/// <summary>Tells one state of an item from the next, so that a form can say which state it was made from.</summary>
public static class EditStamp
{
    /// <summary>The name of the hidden input that carries the stamp.</summary>
    public const string InputName = "EditStamp";

    /// <summary>The name of the input by which an editor who has seen a newer state agrees to save over it.</summary>
    public const string AcceptedInputName = "EditStamp.Accepted";

    /// <summary>The stamp of an item that is shown for editing.</summary>
    public static string Of(ContentItem item) => Of(item.ContentItemVersionId, item.ModifiedUtc);

    /// <summary>The stamp of the latest version as the database has it.</summary>
    public static string Of(ContentItemIndex row) => Of(row.ContentItemVersionId, row.ModifiedUtc);

    // Databases keep fewer digits of a second than the item's JSON.
    private static string Of(string versionId, DateTime? modified) =>
        string.Create(CultureInfo.InvariantCulture, $"{versionId}.{(modified?.Ticks ?? 0) / TimeSpan.TicksPerMillisecond}");
}
