namespace CmsSite.Conferences.Lists;

/// <summary>An entry of a list as its form posts it: all texts, also those that are no numbers.</summary>
public abstract class ListInput
{
    /// <summary>The entry's id; of a new one whatever the browser made up.</summary>
    public string? Id { get; set; }
}

/// <summary>The inputs of an <see cref="Organiser"/>.</summary>
public sealed class OrganiserInput : ListInput
{
    /// <summary>The organisation's name.</summary>
    public string? Name { get; set; }

    /// <summary>Its page.</summary>
    public string? Url { get; set; }
}

/// <summary>The inputs of an <see cref="EventPerson"/>.</summary>
public sealed class PersonInput : ListInput
{
    /// <summary>The localization set of a delegate.</summary>
    public string? Delegate { get; set; }

    /// <summary>The name of someone who is no delegate.</summary>
    public string? Name { get; set; }

    /// <summary>One of <see cref="PersonRoles"/>.</summary>
    public string? Role { get; set; }

    /// <summary>The organisation the person spoke for.</summary>
    public string? Affiliation { get; set; }
}

/// <summary>The inputs of a <see cref="Figure"/>.</summary>
public sealed class FigureInput : ListInput
{
    /// <summary>The number as typed.</summary>
    public string? Number { get; set; }

    /// <summary>What it counts.</summary>
    public string? Label { get; set; }
}

/// <summary>The inputs of a <see cref="DocumentLink"/>.</summary>
public sealed class DocumentInput : ListInput
{
    /// <summary>The document's title.</summary>
    public string? Label { get; set; }

    /// <summary>Its address.</summary>
    public string? Url { get; set; }

    /// <summary>Its path in the media library.</summary>
    public string? File { get; set; }

    /// <summary>The language it is written in.</summary>
    public string? Culture { get; set; }
}

/// <summary>The inputs of a <see cref="Photo"/>.</summary>
public sealed class PhotoInput : ListInput
{
    /// <summary>Its path in the media library.</summary>
    public string? Path { get; set; }

    /// <summary>What is to be said of it.</summary>
    public string? Caption { get; set; }

    /// <summary>Who took it.</summary>
    public string? Credit { get; set; }

    /// <summary>What it shows.</summary>
    public string? AlternativeText { get; set; }
}
