using CmsSite.Conferences.Lists;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Reports;

/// <summary>What a report says of a conference, in one language.</summary>
public sealed class ConferenceReportPart : ContentPart
{
    /// <summary>The conference's name, without its number.</summary>
    public TextField EventName { get; set; } = new();

    /// <summary>Which conference of its series it was; null when it is no series.</summary>
    public NumericField Edition { get; set; } = new();

    /// <summary>The organiser's page on the conference, http or https; empty when there is none.</summary>
    public TextField EventUrl { get; set; } = new();

    /// <summary>The conference's motto, without quotation marks; empty when there was none.</summary>
    public TextField Theme { get; set; } = new();

    /// <summary>How the conference was attended: one of <see cref="AttendanceModes"/>.</summary>
    public TextField Attendance { get; set; } = new();

    /// <summary>The building or room; empty online.</summary>
    public TextField Venue { get; set; } = new();

    /// <summary>The city, in the report's language; optional online.</summary>
    public TextField City { get; set; } = new();

    /// <summary>ISO 3166-1 alpha-2 code of the country; optional online.</summary>
    public TextField Country { get; set; } = new();

    /// <summary>IANA time zone of the conference; empty means the site's.</summary>
    public TextField TimeZone { get; set; } = new();

    /// <summary>The first day.</summary>
    public DateField StartDate { get; set; } = new();

    /// <summary>The last day; equal to <see cref="StartDate"/> when there was only one.</summary>
    public DateField EndDate { get; set; } = new();

    /// <summary>The day the news bears and is filed under.</summary>
    public DateField NewsDate { get; set; } = new();

    /// <summary>Who held what, where and when; stands above the facts.</summary>
    public TextField Lead { get; set; } = new();

    /// <summary>The words before the delegation; empty means the theme's own.</summary>
    public TextField DelegationIntro { get; set; } = new();

    /// <summary>What the conference is and was about, sanitised HTML.</summary>
    public HtmlField Introduction { get; set; } = new();

    /// <summary>The words before the programme; empty means the theme's own.</summary>
    public TextField ProgrammeIntro { get; set; } = new();

    /// <summary>What came of it, sanitised HTML.</summary>
    public HtmlField Conclusion { get; set; } = new();

    /// <summary>The words before the recordings; empty means the theme's own.</summary>
    public TextField RecordingsIntro { get; set; } = new();

    /// <summary>One or two sentences for lists and feeds; empty means <see cref="Lead"/>.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>The subjects under which the report is filed: localization sets of topics.</summary>
    public LocalizationSetContentPickerField Topics { get; set; } = new();

    /// <summary>Who held the conference.</summary>
    public IList<Organiser> Organisers { get; set; } = [];

    /// <summary>Who presided over the whole conference or led its discussions.</summary>
    public IList<EventPerson> People { get; set; } = [];

    /// <summary>The conference in numbers.</summary>
    public IList<Figure> Figures { get; set; } = [];

    /// <summary>What to read on.</summary>
    public IList<DocumentLink> Documents { get; set; } = [];

    /// <summary>Photos of the conference, the first of which stands for it.</summary>
    public IList<Photo> Photos { get; set; } = [];

    /// <summary>How many days the conference lasted; null while its first or last day is unknown.</summary>
    public int? DayCount() =>
        StartDate.Value is { } first && EndDate.Value is { } last && first <= last ? (last.Date - first.Date).Days + 1 : null;

    /// <summary>The words that lists show: <see cref="Summary"/>, or <see cref="Lead"/> where that is empty.</summary>
    public string? SummaryOrLead() => string.IsNullOrWhiteSpace(Summary.Text) ? Lead.Text : Summary.Text;
}
