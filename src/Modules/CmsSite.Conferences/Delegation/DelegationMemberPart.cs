using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Delegation;

/// <summary>Who went to a conference, and as what.</summary>
public sealed class DelegationMemberPart : ContentPart
{
    /// <summary>The person: the localization set of one delegate.</summary>
    public LocalizationSetContentPickerField Delegate { get; set; } = new();

    /// <summary>One of <see cref="DelegationRoles"/>, or a free label.</summary>
    public TextField Role { get; set; } = new();

    /// <summary>The position held at the time; what the delegate becomes later does not change it.</summary>
    public TextField PositionThen { get; set; } = new();

    /// <summary>The localization set of the delegate picked; null while none is.</summary>
    public string? DelegateSet() => Delegate.LocalizationSets is [var set, ..] ? set : null;

    /// <summary>Whether this member led the delegation.</summary>
    public bool IsHead() => Role.Text == DelegationRoles.Head;
}
