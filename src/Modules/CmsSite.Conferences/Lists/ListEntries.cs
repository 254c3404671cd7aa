namespace CmsSite.Conferences.Lists;

/// <summary>
/// An entry of a list inside a part. Its <see cref="Id"/>, 26 characters as Orchard Core's own ids, stays when the item is copied into
/// another language, so that the values both languages share find each other.
/// </summary>
public abstract class ListEntry
{
    /// <summary>What tells the entry from others of its list, in all languages.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether nothing was entered: such an entry is not stored.</summary>
    public abstract bool IsEmpty();

    /// <summary>Whether all texts are null or white space.</summary>
    protected static bool AllEmpty(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Who held the conference.</summary>
public sealed class Organiser : ListEntry
{
    /// <summary>The organisation's name, in the report's language.</summary>
    public string? Name { get; set; }

    /// <summary>Its page, http or https; null when there is none. The same in all languages.</summary>
    public string? Url { get; set; }

    /// <inheritdoc/>
    public override bool IsEmpty() => AllEmpty(Name, Url);
}

/// <summary>Someone who had a part in the conference or in one of its panels.</summary>
public sealed class EventPerson : ListEntry
{
    /// <summary>The localization set of a delegate; null for anyone else. The same in all languages.</summary>
    public string? Delegate { get; set; }

    /// <summary>The name of someone who is no delegate, as written in the report's language.</summary>
    public string? Name { get; set; }

    /// <summary>One of <see cref="PersonRoles"/>; null when none was given. The same in all languages.</summary>
    public string? Role { get; set; }

    /// <summary>The organisation the person spoke for, in the report's language.</summary>
    public string? Affiliation { get; set; }

    /// <inheritdoc/>
    public override bool IsEmpty() => AllEmpty(Delegate, Name, Affiliation);
}

/// <summary>A number worth showing large: 475 representatives.</summary>
public sealed class Figure : ListEntry
{
    /// <summary>The number; the same in all languages.</summary>
    public decimal? Number { get; set; }

    /// <summary>What it counts, in the report's language.</summary>
    public string? Label { get; set; }

    /// <inheritdoc/>
    public override bool IsEmpty() => Number is null && AllEmpty(Label);
}

/// <summary>A document to read on: an address or a file of the media library.</summary>
public sealed class DocumentLink : ListEntry
{
    /// <summary>The document's title, in the report's language.</summary>
    public string? Label { get; set; }

    /// <summary>Its address, http or https; null for a file. The same in all languages.</summary>
    public string? Url { get; set; }

    /// <summary>Its path in the media library; null for an address. The same in all languages.</summary>
    public string? File { get; set; }

    /// <summary>The language the document is written in, “fr”; null when unknown.</summary>
    public string? Culture { get; set; }

    /// <inheritdoc/>
    public override bool IsEmpty() => AllEmpty(Label, Url, File);
}

/// <summary>A photo of the conference.</summary>
public sealed class Photo : ListEntry
{
    /// <summary>Its path in the media library; the same in all languages.</summary>
    public string? Path { get; set; }

    /// <summary>What is to be said of it, in the report's language.</summary>
    public string? Caption { get; set; }

    /// <summary>Who took it.</summary>
    public string? Credit { get; set; }

    /// <summary>What it shows, for those who can't see it, in the report's language.</summary>
    public string? AlternativeText { get; set; }

    /// <inheritdoc/>
    public override bool IsEmpty() => AllEmpty(Path, Caption, Credit, AlternativeText);
}
