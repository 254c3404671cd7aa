namespace CmsSite.Conferences.Delegates;

/// <summary>What the report editor's dialog asks for to create a delegate.</summary>
public sealed class NewDelegate
{
    /// <summary>What stands before the name.</summary>
    public string? Honorific { get; set; }

    /// <summary>Given names.</summary>
    public string? GivenName { get; set; }

    /// <summary>The family name.</summary>
    public string? FamilyName { get; set; }

    /// <summary>The position held.</summary>
    public string? Position { get; set; }

    /// <summary>The language of the report, in which the delegate is described too.</summary>
    public string? Culture { get; set; }
}
