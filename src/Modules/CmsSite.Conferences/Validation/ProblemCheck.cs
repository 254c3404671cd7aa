using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CmsSite.Conferences.Validation;

/// <summary>Questions that all rules ask.</summary>
internal static class ProblemCheck
{
    /// <summary>Whether the text says something.</summary>
    public static bool HasText([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>An item's title. The display text of an imported item is set only after it was validated, that of a contained one perhaps never.</summary>
    public static string? TitleOf(ContentItem item) => item.TryGet<TitlePart>(out var part) ? part.Title : item.DisplayText;
}
