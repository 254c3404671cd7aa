using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;

namespace CmsSite.Embedded.Setup;

/// <summary>Writes the setup page's HTML: there are no templates before there is a site.</summary>
internal sealed class SetupForm(Dictionary<string, string> errors)
{
    private readonly StringBuilder _fields = new();

    public void Input(string name, string label, string type, string? value, string? hint = null, string autocomplete = "off")
        => Field(name, label, hint, attributes => $"""<input {attributes} type="{type}" value="{Encode(value)}" autocomplete="{autocomplete}" required>""");

    public void Select(string name, string label, string? value, IEnumerable<(string Value, string Text)> options)
    {
        var choices = string.Concat(options.Select(option =>
            $"""<option value="{Encode(option.Value)}"{(option.Value == value ? " selected" : "")}>{Encode(option.Text)}</option>"""));
        Field(name, label, null, attributes => $"<select {attributes} required>{choices}</select>");
    }

    public string Page(IStringLocalizer S, AntiforgeryTokenSet tokens) => $"""
        <!DOCTYPE html>
        <html lang="{CultureInfo.CurrentUICulture.Name}" dir="{(CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(S["Set the site up"])}</title>
        <link rel="stylesheet" href="/{typeof(SetupForm).Assembly.GetName().Name}/setup.css">
        </head>
        <body>
        <main>
        <h1>{Encode(S["Set the site up"])}</h1>
        {Error("")}
        <form method="post" action="/">
        <input type="hidden" name="{tokens.FormFieldName}" value="{Encode(tokens.RequestToken)}">
        {_fields}<button type="submit">{Encode(S["Set up"])}</button>
        </form>
        </main>
        </body>
        </html>
        """;

    private void Field(string name, string label, string? hint, Func<string, string> control)
    {
        var described = (hint is null ? "" : $" {name}-hint") + (errors.ContainsKey(name) ? $" {name}-error" : "");
        var attributes = $"""id="{name}" name="{name}" """
            + (described.Length > 0 ? $"""aria-describedby="{described.TrimStart()}" """ : "")
            + (errors.ContainsKey(name) ? """aria-invalid="true" """ : "");

        _fields.AppendLine(CultureInfo.InvariantCulture, $"""<label for="{name}">{Encode(label)}</label>""");
        _fields.AppendLine(control(attributes));
        if (hint is not null)
            _fields.AppendLine(CultureInfo.InvariantCulture, $"""<p class="hint" id="{name}-hint">{Encode(hint)}</p>""");
        _fields.AppendLine(Error(name));
    }

    private string Error(string name)
        => errors.TryGetValue(name, out var message)
            ? $"""<p class="error" role="alert" id="{name}-error">{Encode(message)}</p>"""
            : "";

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
