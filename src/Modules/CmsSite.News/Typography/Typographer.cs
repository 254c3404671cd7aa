using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using OrchardCore;

namespace CmsSite.News.Typography;

/// <summary>
/// Sets texts as their language prints them: its quotation marks for straight ones, French spaces, numbers and dates in one piece. For
/// output alone, never to be stored. What has nothing to change comes back as it is, without a copy.
/// </summary>
public static class Typographer
{
    // Without one of these a text has nothing to change.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"';:!?«»0123456789");

    /// <summary>Plain text in its language.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="culture">The language that it is written in.</param>
    public static string? Text(string? text, string culture) =>
        text is null || !text.AsSpan().ContainsAny(Marks) || TypographyRules.For(culture) is not { } rules ? text : Typesetter.SetText(rules, text);

    /// <summary>The text of HTML in its language, with its titles and alternative texts, without code and other attributes.</summary>
    /// <param name="html">The HTML; null stays null.</param>
    /// <param name="culture">The language that it is written in.</param>
    public static string? Html(string? html, string culture) =>
        html is null || !html.AsSpan().ContainsAny(Marks) || TypographyRules.For(culture) is not { } rules
            ? html
            : Typesetter.SetHtml(rules, HtmlAttributes.Set(rules, html));

    /// <summary>For templates: plain text as the reader's language, or another, prints it.</summary>
    /// <param name="orchard">The template's helper.</param>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="culture">The language that it is written in; null is the reader's.</param>
    public static string? Typeset(this IOrchardHelper orchard, string? text, string? culture = null) =>
        Text(text, culture ?? CultureInfo.CurrentUICulture.Name);

    /// <summary>For templates: HTML as the reader's language, or another, prints it.</summary>
    /// <param name="orchard">The template's helper.</param>
    /// <param name="html">The HTML, which may be trusted.</param>
    /// <param name="culture">The language that it is written in; null is the reader's.</param>
    public static IHtmlContent Typeset(this IOrchardHelper orchard, IHtmlContent html, string? culture = null) =>
        html is HtmlString { Value: { } value } && Html(value, culture ?? CultureInfo.CurrentUICulture.Name) is { } set && !ReferenceEquals(set, value)
            ? new HtmlString(set)
            : html;
}
