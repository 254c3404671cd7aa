using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CmsSite.Testing;

namespace CmsSite.SiteTests.Machines;

/// <summary>Judges JSON-LD by a table of the types and properties of schema.org that the site uses.</summary>
public sealed partial class SchemaOrg
{
    private const string Vocabulary = "https://schema.org/";

    private readonly Dictionary<string, string> _parents = [];
    private readonly Dictionary<string, (string[] Domains, string[] Ranges)> _properties = [];
    private readonly Dictionary<string, string> _members = [];

    private SchemaOrg()
    {
        foreach (var row in File.ReadLines(RepositoryFolder.File("tests", "CmsSite.SiteTests", "Machines", "schema.org.tsv")).Select(line => line.Split('\t')))
        {
            if (row[0] == "type") _parents[row[1]] = row[2];
            if (row[0] == "property") _properties[row[1]] = (row[2].Split(' '), row[3].Split(' '));
            if (row[0] == "member") _members[Vocabulary + row[1]] = row[2];
        }
    }

    public static SchemaOrg Table { get; } = new();

    /// <summary>What is wrong with a thing and with the things in it.</summary>
    public IEnumerable<string> ProblemsOf(JsonObject thing, string path = "")
    {
        if (thing is { Count: 1 } && thing.ContainsKey("@id")) yield break;

        var type = (string?)thing["@type"] ?? "";
        path = $"{path}/{type}";
        if (!_parents.ContainsKey(type)) yield return $"{path}: no such type";

        foreach (var (name, value) in thing.Where(property => property.Key[0] != '@'))
        {
            if (!_properties.TryGetValue(name, out var known))
            {
                yield return $"{path}: no property {name}";
            }
            else if (!known.Domains.Any(domain => Is(type, domain)))
            {
                yield return $"{path}: {name} belongs to {string.Join(' ', known.Domains)}";
            }
            else
            {
                foreach (var problem in Values(value).SelectMany(one => ProblemsOf(one, known.Ranges, $"{path}.{name}"))) yield return problem;
            }
        }
    }

    private IEnumerable<string> ProblemsOf(JsonNode? value, string[] ranges, string path)
    {
        if (value is JsonObject thing)
        {
            var type = (string?)thing["@type"];
            if (type is not null && !ranges.Any(range => Is(type, range))) yield return $"{path}: {type} where {string.Join(' ', ranges)} is due";
            foreach (var problem in ProblemsOf(thing, path)) yield return problem;
        }
        else if (!ranges.Any(range => Fits(value!, range)))
        {
            yield return $"{path}: {value} is no {string.Join(' ', ranges)}";
        }
    }

    private bool Fits(JsonNode value, string range) => value.GetValueKind() == System.Text.Json.JsonValueKind.Number ? range == "Integer" : range switch
    {
        "Text" => ((string)value!).Trim().Length > 0,
        "URL" => Uri.TryCreate((string)value!, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https",
        "Date" => Date().IsMatch((string)value!),
        "DateTime" => Moment().IsMatch((string)value!),
        "Duration" => Duration().IsMatch((string)value!),
        _ => _members.TryGetValue((string)value!, out var enumeration) && enumeration == range,
    };

    private bool Is(string type, string ancestor) => type == ancestor || (_parents.TryGetValue(type, out var parent) && Is(parent, ancestor));

    private static IEnumerable<JsonNode?> Values(JsonNode? value) => value is JsonArray array ? array : new[] { value };

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex Moment();

    [GeneratedRegex(@"^P(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$")]
    private static partial Regex Duration();
}
