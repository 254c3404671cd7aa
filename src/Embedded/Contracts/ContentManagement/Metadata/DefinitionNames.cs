using System.Text;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>The names that definitions may have, and those they show.</summary>
internal static class DefinitionNames
{
    // An item's own members: a part of such a name would hide one of them.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.Published), nameof(ContentItem.Latest), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author), nameof(ContentItem.DisplayText),
    };

    /// <summary>Refuses a name that does not begin with a letter or holds anything but ASCII letters and digits.</summary>
    public static void Check(string name, string kind, bool mayBeReserved = false)
    {
        if (string.IsNullOrEmpty(name) || !char.IsLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"'{name}' is no name for a {kind}: it must begin with a letter and hold letters and digits only.", nameof(name));
        }

        if (!mayBeReserved && Reserved.Contains(name))
        {
            throw new ArgumentException($"'{name}' is no name for a {kind}: items have a member of that name.", nameof(name));
        }
    }

    /// <summary>Separates the words of a name: ConferenceReport is shown as Conference Report.</summary>
    public static string Spaced(string name)
    {
        var spaced = new StringBuilder(name);
        for (var at = name.Length - 1; at > 0; at--)
        {
            if (char.IsUpper(name[at]))
            {
                spaced.Insert(at, ' ');
            }
        }

        return spaced.ToString();
    }

    /// <summary>What a part is shown as: its name without the ending that all parts have.</summary>
    public static string PartLabel(string name) => name.EndsWith("Part", StringComparison.Ordinal) ? name[..^4] : name;
}
