using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.Recipes.Models;

namespace CmsSite.Embedded.Recipes;

/// <summary>
/// Evaluates the expressions of a recipe's values: <c>[js: variables('x')]</c>, <c>parameters('x')</c>, <c>uuid()</c>
/// and <c>[file:text('x')]</c>, each alone in its string. There is no script engine behind it.
/// </summary>
internal sealed partial class RecipeExpressions(
    JsonObject? variables, IDictionary<string, object> parameters, RecipeDescriptor recipe, Func<string> newId)
{
    private readonly Dictionary<string, JsonNode?> _evaluated = [];
    private readonly HashSet<string> _open = [];

    /// <summary>Replaces the expressions in a step, at any depth.</summary>
    public void EvaluateIn(JsonObject step)
    {
        foreach (var (name, value) in step.ToArray())
        {
            if (Replacement(value, out var evaluated))
                step[name] = evaluated;
        }
    }

    private void EvaluateIn(JsonArray array)
    {
        for (var i = 0; i < array.Count; i++)
        {
            if (Replacement(array[i], out var evaluated))
                array[i] = evaluated;
        }
    }

    private bool Replacement(JsonNode? value, out JsonNode? evaluated)
    {
        evaluated = null;
        switch (value)
        {
            case JsonObject inner:
                EvaluateIn(inner);
                return false;
            case JsonArray inner:
                EvaluateIn(inner);
                return false;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String && IsExpression(text.GetValue<string>()):
                evaluated = Evaluate(text.GetValue<string>());
                return true;
            default:
                return false;
        }
    }

    private static bool IsExpression(string text)
        => text.EndsWith(']') && (text.StartsWith("[js:", StringComparison.Ordinal) || text.StartsWith("[file:", StringComparison.Ordinal));

    private JsonNode? Evaluate(string expression)
    {
        var call = Call().Match(expression);
        var argument = call.Groups["argument"];
        return (call.Groups["language"].Value, call.Groups["function"].Value, argument.Success) switch
        {
            ("js", "variables", true) => Variable(argument.Value)?.DeepClone(),
            ("js", "parameters", true) => Parameter(argument.Value),
            ("js", "uuid", false) => newId(),
            ("file", "text", true) => Text(argument.Value),
            _ => throw new FormatException(
                $"'{expression}' is not one of the expressions that Embedded evaluates: [js: variables('x')], [js: parameters('x')], [js: uuid()], [file:text('x')]."),
        };
    }

    private JsonNode? Variable(string name)
    {
        if (_evaluated.TryGetValue(name, out var known))
            return known;
        if (variables is null || !variables.TryGetPropertyValue(name, out var value))
            throw new FormatException($"The recipe '{recipe.Name}' has no variable '{name}'.");
        if (!_open.Add(name))
            throw new FormatException($"The variable '{name}' of the recipe '{recipe.Name}' is defined by itself.");

        var copy = value?.DeepClone();
        _evaluated[name] = Replacement(copy, out var evaluated) ? evaluated : copy;
        return _evaluated[name];
    }

    private JsonValue Parameter(string name)
        => parameters.TryGetValue(name, out var value)
            ? JsonValue.Create(value?.ToString() ?? "")
            : throw new FormatException($"There is no parameter '{name}'.");

    private JsonNode Text(string path)
    {
        var file = recipe.FileProvider.GetFileInfo($"{recipe.BasePath}/{path}");
        if (!file.Exists)
            throw new FileNotFoundException($"The recipe '{recipe.Name}' names a file '{path}' that is not there.", path);

        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^\[(?<language>\w+):\s*(?<function>\w+)\(\s*(?:(?<quote>['"])(?<argument>.*?)\k<quote>)?\s*\)\s*;?\s*\]$""")]
    private static partial Regex Call();
}
