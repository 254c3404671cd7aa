using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace CmsSite.Testing.Http;

/// <summary>An answer of the site.</summary>
public sealed class Page
{
    private static readonly IBrowsingContext Browsing = BrowsingContext.New(Configuration.Default);

    private readonly string _request;

    private Page(HttpRequestMessage request, HttpResponseMessage response, string text, IDocument document)
    {
        _request = $"{request.Method} {request.RequestUri?.PathAndQuery}";
        Path = request.RequestUri!.PathAndQuery;
        Status = response.StatusCode;
        Headers = response.Headers
            .Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Location = response.Headers.Location is { IsAbsoluteUri: true } absolute ? absolute.PathAndQuery : response.Headers.Location?.ToString();
        Text = text;
        Document = document;
    }

    /// <summary>The path and query that was asked for.</summary>
    public string Path { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>All headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Where a redirect points: path and query; null without one.</summary>
    public string? Location { get; }

    /// <summary>The body as text.</summary>
    public string Text { get; }

    /// <summary>What a reader reads: the body's text, with every space and line end as one space.</summary>
    public string Words => string.Join(' ', (Document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The body as HTML.</summary>
    public IDocument Document { get; }

    /// <summary>The lines of the validation summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document
        .QuerySelectorAll(".validation-summary-errors li")
        .Select(e => e.TextContent.Trim())
        .Where(e => e.Length > 0)];

    /// <summary>The notices shown.</summary>
    public IReadOnlyList<string> Messages => [.. Document.QuerySelectorAll("[class*='message-']").Select(e => e.TextContent.Trim())];

    /// <summary>What a tester compares an answer by: where it sends to, or its status.</summary>
    public string Verdict => this switch
    {
        { Location: { } to } when to.StartsWith("/Login", StringComparison.Ordinal) => "login",
        { Location: { } to } when to.StartsWith("/Error/403", StringComparison.Ordinal) => "403",
        _ => ((int)Status).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The error shown at an input; null where there is none.</summary>
    public string? ErrorAt(string name) => Document
        .QuerySelectorAll($".field-validation-error[data-valmsg-for='{name}']")
        .Select(e => e.TextContent.Trim())
        .FirstOrDefault();

    /// <summary>The form that holds an input of the name.</summary>
    public Form FormWith(string input)
    {
        var form = Document.QuerySelectorAll("[name]").FirstOrDefault(e => e.GetAttribute("name") == input)?.Closest("form") as IHtmlFormElement;
        if (form is null) Assert.Fail($"No form holds {input}: {this}");
        return new Form(form);
    }

    /// <summary>The text of the first element that the selector finds; null where it finds none.</summary>
    public string? TextOf(string selector) => Document.QuerySelector(selector)?.TextContent.Trim();

    /// <inheritdoc />
    public override string ToString() => $"{_request} answered {(int)Status} {Location}\n{Document.Body?.TextContent.Trim()}";

    internal static async Task<Page> ReadAsync(HttpRequestMessage request, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var document = await Browsing.OpenAsync(answer => answer.Address(request.RequestUri!.AbsoluteUri).Content(text));
        return new Page(request, response, text, document);
    }
}
