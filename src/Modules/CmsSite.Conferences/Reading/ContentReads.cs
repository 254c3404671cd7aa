namespace CmsSite.Conferences.Reading;

/// <summary>
/// What a request has read or asked for, found or not, past the content manager: whoever keeps the answer knows by it when the answer
/// is out of date.
/// </summary>
public sealed class ContentReads
{
    /// <summary>The list of all published reports.</summary>
    public const string Reports = "reports";

    /// <summary>The list of all published recordings.</summary>
    public const string Recordings = "recordings";

    /// <summary>The list of all published topics.</summary>
    public const string Topics = "topics";

    /// <summary>The list of all published delegates.</summary>
    public const string Delegates = "delegates";

    private readonly HashSet<string> _tags = [];

    /// <summary>One tag for each item, set and list read so far.</summary>
    public IReadOnlyCollection<string> Tags => _tags;

    /// <summary>The tag of a content item.</summary>
    public static string ItemTag(string contentItemId) => "item:" + contentItemId;

    /// <summary>The tag of a localization set.</summary>
    public static string SetTag(string localizationSet) => "set:" + localizationSet;

    /// <summary>The tag of a list.</summary>
    public static string ListTag(string name) => "list:" + name;

    /// <summary>Notes that this content item was read, or asked for and not found.</summary>
    public void Item(string contentItemId)
    {
        if (!string.IsNullOrEmpty(contentItemId))
        {
            _tags.Add(ItemTag(contentItemId));
        }
    }

    /// <summary>Notes that any language of this localization set was read, or asked for and not found.</summary>
    public void Set(string localizationSet)
    {
        if (!string.IsNullOrEmpty(localizationSet))
        {
            _tags.Add(SetTag(localizationSet));
        }
    }

    /// <summary>Notes that this list was read: <see cref="Reports"/>, <see cref="Recordings"/>, <see cref="Topics"/> or <see cref="Delegates"/>.</summary>
    public void List(string name) => _tags.Add(ListTag(name));
}
