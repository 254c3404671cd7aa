using System.Globalization;
using System.Text.Json.Nodes;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Picking;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace CmsSite.Editorial.Comparing;

/// <summary>Says the stored values of fields as people read them: dates, numbers, choices, what is picked.</summary>
public sealed class ValueWords(
    PickedItems picked,
    Countries countries,
    LanguageNames languages,
    ReportText report,
    ProgrammeReader programme,
    DelegationReader delegation,
    PersonReader people,
    IStringLocalizer<ValueWords> localizer)
{
    /// <summary>What a field says, line by line; not for HTML.</summary>
    public string Of(ContentPartFieldDefinition field, JsonObject stored) => field.FieldDefinition.Name switch
    {
        nameof(TextField) => Choice(field, TextOf(stored["Text"])),
        nameof(DateField) => DateTime.TryParse(TextOf(stored["Value"]), CultureInfo.InvariantCulture, out var day) ? DateText.Day(day, CultureInfo.CurrentUICulture) : TextOf(stored["Value"]),
        nameof(TimeField) => Time(TextOf(stored["Value"]), isLength: field.Editor() == "Duration"),
        nameof(NumericField) => Number(TextOf(stored["Value"])),
        nameof(MultiTextField) => string.Join('\n', TextsOf(stored["Values"]).Select(value => field.Editor() == "Languages" ? languages.NameOf(value) : value)),
        nameof(LocalizationSetContentPickerField) => string.Join('\n', TextsOf(stored["LocalizationSets"]).Select(Picked)),
        nameof(MediaField) => string.Join('\n', TextsOf(stored["Paths"]).Zip(TextsOf(stored["MediaTexts"]).Concat(Enumerable.Repeat("", 1000)), File)),
        "BooleanField" => TextOf(stored["Value"]) switch { "true" => localizer["Yes"], "false" => localizer["No"], var other => other },
        _ => string.Join('\n', stored.SelectMany(member => member.Value is JsonArray values ? TextsOf(values) : [TextOf(member.Value)]).Where(text => text.Length > 0)),
    };

    /// <summary>What a member of a list's entry says.</summary>
    public string OfMember(string member, JsonNode? stored) => (member, TextOf(stored)) switch
    {
        (_, "") => "",
        ("Delegate", var set) => Picked(set),
        ("Role", var role) => people.RoleName(role) ?? role,
        ("Number", var number) => Number(number),
        ("Culture", var culture) => languages.NameOf(culture),
        (_, var text) => text,
    };

    /// <summary>The name of what was picked by its localization set; the set itself where nothing bears it any more.</summary>
    public string Picked(string set) => picked.Find(set)?.FullName ?? set;

    /// <summary>The text of a stored value; empty for none.</summary>
    public static string TextOf(JsonNode? stored) => stored is JsonValue value ? value.ToString() : "";

    private static IEnumerable<string> TextsOf(JsonNode? stored) => stored is JsonArray values ? values.Select(TextOf) : [];

    private string Choice(ContentPartFieldDefinition field, string text) => text.Length == 0 ? "" : field.Editor() switch
    {
        "Country" => countries.NameOf(text) ?? text,
        "Attendance" => report.Attendance(text) ?? text,
        "PanelKind" => programme.KindName(text) ?? text,
        "DelegationRole" => delegation.RoleName(text) ?? text,
        "PredefinedList" => field.GetSettings<TextFieldPredefinedListEditorSettings>().Options?.FirstOrDefault(option => option.Value == text)?.Name ?? text,
        _ => text,
    };

    private static string Number(string stored) =>
        decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberText.Of(number, CultureInfo.CurrentUICulture) : stored;

    private static string Time(string stored, bool isLength) =>
        !TimeSpan.TryParse(stored, CultureInfo.InvariantCulture, out var time) ? stored
        : isLength || time < TimeSpan.Zero || time.Days > 0 ? time.ToString("c", CultureInfo.InvariantCulture)
        : TimeOnly.FromTimeSpan(time).ToString("t", CultureInfo.CurrentCulture);

    private static string File(string path, string text) => text.Length == 0 ? path : $"{path} ({text})";
}
