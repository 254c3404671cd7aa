using System.Globalization;
using System.Text.Json.Nodes;
using CmsSite.Testing;

namespace CmsSite.Bench;

/// <summary>The Vienna report of the recipe, told again with another number, date, place and subject.</summary>
internal sealed class SampleReport
{
    public const string Type = "ConferenceReport";

    private const string Set = "4v1enna24a111ancereportset";

    private static readonly string[] InOrder = ["fr", "en", "es", "de", "it", "ar"];
    private static readonly string[] Countries = ["AT", "BE", "CH", "DE", "ES", "FR", "GB", "IT", "MT", "PT"];
    private static readonly DateTime FirstDay = new(2005, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<string, JsonObject> _byCulture;
    private readonly string[] _topics;

    private SampleReport(List<JsonObject> items)
    {
        _byCulture = items
            .Where(item => (string?)item["LocalizationPart"]!["LocalizationSet"] == Set)
            .ToDictionary(item => (string)item["LocalizationPart"]!["Culture"]!);
        _topics = [.. items.Where(item => (string?)item["ContentType"] == "Topic").Select(item => (string)item["LocalizationPart"]!["LocalizationSet"]!).Distinct()];
    }

    /// <summary>Reads it.</summary>
    public static SampleReport Read()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(RepositoryFolder.File("recipes", "newsroom.recipe.json")))!;
        var steps = recipe["steps"]!.AsArray().Where(step => "content".Equals((string?)step!["name"], StringComparison.OrdinalIgnoreCase));
        return new SampleReport([.. steps.SelectMany(step => (step!["data"] ?? step["Data"])!.AsArray()).Select(item => item!.AsObject())]);
    }

    /// <summary>The languages it is told in, as many as are wanted.</summary>
    public static IEnumerable<string> Cultures(int count) => InOrder.Take(count);

    /// <summary>The title of a variant.</summary>
    public string Title(string culture, int number) => $"{_byCulture[culture]["TitlePart"]!["Title"]} ({number})";

    /// <summary>The parts of a variant; numbers are spread over twenty years.</summary>
    public JsonObject Parts(string culture, int number, int count, string set)
    {
        var parts = new JsonObject();
        foreach (var (name, value) in _byCulture[culture].Where(member => member.Value is JsonObject)) parts[name] = value!.DeepClone();

        parts["TitlePart"]!["Title"] = Title(culture, number);
        parts["AutoroutePart"] = new JsonObject();
        parts["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = culture };
        var report = parts["ConferenceReportPart"]!.AsObject();
        var day = FirstDay.AddDays((long)number * 7300 / count);
        Date(report, "StartDate", day);
        Date(report, "EndDate", day.AddDays(1));
        Date(report, "NewsDate", day.AddDays(2));
        report["Country"] = new JsonObject { ["Text"] = Countries[number % Countries.Length] };
        report["Topics"] = new JsonObject { ["LocalizationSets"] = new JsonArray(_topics[number % _topics.Length]) };
        return parts;
    }

    private static void Date(JsonObject part, string field, DateTime day) =>
        part[field] = new JsonObject { ["Value"] = day.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) };
}
