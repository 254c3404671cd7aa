using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CmsSite.Conferences.Delegates;

/// <summary>A person whom the organisation sends to conferences, as described in one language.</summary>
public sealed class DelegatePart : ContentPart
{
    /// <summary>What stands before the name: “S.E. l’Ambassadeur Prof. Dr.”; empty when nothing does.</summary>
    public TextField Honorific { get; set; } = new();

    /// <summary>Given names and initials.</summary>
    public TextField GivenName { get; set; } = new();

    /// <summary>The family name, by which lists are sorted.</summary>
    public TextField FamilyName { get; set; } = new();

    /// <summary>The position held today.</summary>
    public TextField Position { get; set; } = new();

    /// <summary>The body the person belongs to; empty means the organisation itself.</summary>
    public TextField Affiliation { get; set; } = new();

    /// <summary>The person's life and work, sanitised HTML.</summary>
    public HtmlField Biography { get; set; } = new();

    /// <summary>A portrait; initials stand in for it.</summary>
    public MediaField Portrait { get; set; } = new();
}
