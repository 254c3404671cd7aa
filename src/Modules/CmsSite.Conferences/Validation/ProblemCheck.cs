using System.Diagnostics.CodeAnalysis;

namespace CmsSite.Conferences.Validation;

/// <summary>Questions that all rules ask.</summary>
internal static class ProblemCheck
{
    /// <summary>Whether the text says something.</summary>
    public static bool HasText([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);
}
