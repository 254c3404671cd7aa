using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Forms;

namespace CmsSite.Editorial.Together;

/// <summary>The inputs of an editor that this feature adds, and what of a form is kept.</summary>
public static partial class FormInputs
{
    /// <summary>The name of the input that carries the form's own id.</summary>
    public const string FormId = "EditingTogether.Form";

    /// <summary>The name of the box by which somebody takes the item over from who holds it; its value is the hold's stamp.</summary>
    public const string TakeOver = "EditingTogether.TakeOver";

    /// <summary>The name of the input of a form that only shows again what was typed.</summary>
    public const string Restoring = "EditingTogether.Restoring";

    /// <summary>The name of the input of an item's title.</summary>
    public const string Title = "TitlePart.Title";

    /// <summary>The most that is kept of a form: characters of JSON.</summary>
    public const int MaxLength = 2 * 1024 * 1024;

    // A token is of its page, an agreement of its moment, and a button is not what was typed.
    private static readonly string[] NotKept = ["__RequestVerificationToken", EditStamp.AcceptedInputName, FormId, TakeOver, Restoring];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether this is an id that a browser makes for a form.</summary>
    public static bool IsFormId(string? text) => text is not null && FormIds().IsMatch(text);

    /// <summary>The names and values that a browser sent; null where they are not of the right form or too many.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string[][]>(json) is { Length: <= FormLimits.Values } pairs && pairs.All(pair => pair is [not null, not null])
                ? [.. pairs.Where(pair => IsKept(pair[0])).Select(pair => KeyValuePair.Create(pair[0], pair[1]))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The names and values as they are stored.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> values) =>
        JsonSerializer.Serialize(values.Select(pair => new[] { pair.Key, pair.Value }), Plain);

    private static bool IsKept(string name) => !NotKept.Contains(name) && !name.StartsWith("submit.", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9]{8,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex FormIds();
}
