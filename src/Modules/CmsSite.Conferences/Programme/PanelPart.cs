using CmsSite.Conferences.Lists;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Programme;

/// <summary>One item of a conference's programme. Its number is counted from the order and never stored.</summary>
public sealed class PanelPart : ContentPart
{
    /// <summary>One of <see cref="PanelKinds"/>.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>The day of the conference, from 1; null when unknown.</summary>
    public NumericField Day { get; set; } = new();

    /// <summary>The time at which it began, at the conference's place.</summary>
    public TimeField StartsAt { get; set; } = new();

    /// <summary>The time at which it ended, at the conference's place.</summary>
    public TimeField EndsAt { get; set; } = new();

    /// <summary>What was said, sanitised HTML.</summary>
    public HtmlField Summary { get; set; } = new();

    /// <summary>Who took part.</summary>
    public IList<EventPerson> People { get; set; } = [];
}
