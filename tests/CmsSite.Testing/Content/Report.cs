using System.Text.Json.Nodes;

namespace CmsSite.Testing.Content;

/// <summary>A conference report as a test tells of it; as little as its title, as much as is said.</summary>
public sealed class Report
{
    private const string Part = "ConferenceReportPart";

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Edition"] = "Value",
        ["NewsDate"] = "Value",
        ["StartDate"] = "Value",
        ["EndDate"] = "Value",
        ["Introduction"] = "Html",
        ["Conclusion"] = "Html",
    };

    private readonly Dictionary<string, string> _values = [];

    /// <summary>Begins a report.</summary>
    public Report(string title) => Title = title;

    /// <summary>The fields that hold plain text.</summary>
    public static IReadOnlyList<string> TextFields { get; } =
    [
        "EventName", "EventUrl", "Theme", "Attendance", "Venue", "City", "Country", "TimeZone", "Lead", "DelegationIntro", "ProgrammeIntro", "RecordingsIntro", "Summary",
    ];

    /// <summary>The fields that hold HTML.</summary>
    public static IReadOnlyList<string> HtmlFields { get; } = ["Introduction", "Conclusion"];

    /// <summary>Its headline.</summary>
    public string Title { get; }

    /// <summary>Its language.</summary>
    public string Culture { get; private set; } = "fr";

    /// <summary>What the editor's form is filled in with: input name and value.</summary>
    public IEnumerable<KeyValuePair<string, string>> Inputs =>
    [
        new("TitlePart.Title", Title),
        new("LocalizationPart.Culture", Culture),
        .. _values.Select(v => new KeyValuePair<string, string>(Input(v.Key), v.Value)),
    ];

    /// <summary>The name of a field's input.</summary>
    public static string Input(string field) => $"{Part}.{field}.{Kinds.GetValueOrDefault(field, "Text")}";

    /// <summary>Says in which language it is written.</summary>
    public Report In(string culture)
    {
        Culture = culture;
        return this;
    }

    /// <summary>Gives a field a value.</summary>
    public Report With(string field, string value)
    {
        _values[field] = value;
        return this;
    }

    /// <summary>Says when it is news.</summary>
    public Report On(string newsDate) => With("NewsDate", newsDate);

    /// <summary>Says where the conference was.</summary>
    public Report At(string city, string country) => With("City", city).With("Country", country);

    /// <summary>Says when the conference was.</summary>
    public Report From(string start, string end) => With("StartDate", start).With("EndDate", end);

    /// <summary>Gives it everything that publication asks for.</summary>
    public Report Complete() => On("2024-05-02").From("2024-04-29", "2024-04-30").At("Genève", "CH")
        .With("EventName", "Conférence d’essai").With("Attendance", "InPerson").With("Lead", "Une conférence s’est tenue à Genève.");

    /// <summary>The item as a recipe's Content step has it, published.</summary>
    public JsonObject ToItem(string id)
    {
        var part = new JsonObject();
        foreach (var (field, value) in _values)
        {
            var kind = Kinds.GetValueOrDefault(field, "Text");
            part[field] = new JsonObject { [kind] = kind == "Value" ? $"{value}T00:00:00Z" : value };
        }
        return new JsonObject
        {
            ["ContentItemId"] = id,
            ["ContentType"] = "ConferenceReport",
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = Title },
            ["AutoroutePart"] = new JsonObject(),
            ["LocalizationPart"] = new JsonObject { ["Culture"] = Culture },
            [Part] = part,
        };
    }
}
