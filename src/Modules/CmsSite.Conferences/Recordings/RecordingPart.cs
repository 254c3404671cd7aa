using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CmsSite.Conferences.Recordings;

/// <summary>A recording of a conference or of one of its days.</summary>
public sealed class RecordingPart : ContentPart
{
    /// <summary>Where it is to be seen, http or https.</summary>
    public TextField Url { get; set; } = new();

    /// <summary>The day of the conference, from 1; null when it covers more than one or is unknown.</summary>
    public NumericField Day { get; set; } = new();

    /// <summary>When it was recorded.</summary>
    public DateField RecordedOn { get; set; } = new();

    /// <summary>The languages spoken: ISO 639-1 codes.</summary>
    public MultiTextField SpokenLanguages { get; set; } = new();

    /// <summary>How long it is.</summary>
    public TimeField Duration { get; set; } = new();

    /// <summary>The languages of its subtitles: ISO 639-1 codes.</summary>
    public MultiTextField Subtitles { get; set; } = new();

    /// <summary>A transcript: a .vtt or .txt file of the media library.</summary>
    public MediaField Transcript { get; set; } = new();
}
