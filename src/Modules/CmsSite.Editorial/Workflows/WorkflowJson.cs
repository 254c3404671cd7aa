using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CmsSite.Editorial.Workflows;

/// <summary>Workflows as recipes and administrators write them.</summary>
internal static class WorkflowJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(ReviewWorkflow workflow) => JsonSerializer.Serialize(workflow, Options);

    /// <summary>Reads a workflow; null, with what is wrong, where the text is none.</summary>
    public static ReviewWorkflow? Read(string text, out string? problem)
    {
        try
        {
            problem = null;

            return JsonSerializer.Deserialize<ReviewWorkflow>(text, Options);
        }
        catch (JsonException exception)
        {
            problem = exception.Message;

            return null;
        }
    }
}
