using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace CmsSite.Testing.Http;

/// <summary>A form as a browser sees it: what is not touched is posted as it came, hidden inputs and token too.</summary>
public sealed class Form(IHtmlFormElement form)
{
    /// <summary>The names of the buttons that submit it, each with its value.</summary>
    public IReadOnlyList<string> Buttons => [.. form.Elements
        .Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" })
        .Where(e => e.HasAttribute("name"))
        .Select(e => e.GetAttribute("value") ?? "")];

    /// <summary>The value of an input, text area or list.</summary>
    public string this[string name]
    {
        get => ValueOf(Find(name));
        set
        {
            switch (Find(name))
            {
                case IHtmlInputElement input:
                    input.Value = value;
                    break;
                case IHtmlTextAreaElement area:
                    area.Value = value;
                    break;
                case IHtmlSelectElement list:
                    Choose(list, value);
                    break;
                case var other:
                    Assert.Fail($"{name} is a {other.LocalName}");
                    break;
            }
        }
    }

    /// <summary>Whether the form has an enabled input of the name.</summary>
    public bool Has(string name) => Inputs(name).Any(e => !e.HasAttribute("disabled"));

    /// <summary>The values of all inputs of a name, in their order.</summary>
    public IReadOnlyList<string> Values(string name) => [.. Inputs(name).Select(input => input.GetAttribute("value") ?? "")];

    /// <summary>What the form would post, in its order: names and values without those of buttons and files.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Entries => [.. form.Elements
        .Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled") && e is not IHtmlButtonElement)
        .Where(e => e is not IHtmlInputElement { Type: "file" or "submit" } and not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false })
        .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, ValueOf(e)))];

    /// <summary>Fills in several inputs.</summary>
    public Form Fill(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var (name, value) in values) this[name] = value;
        return this;
    }

    /// <summary>Ticks a box.</summary>
    public void Tick(string name) => Inputs(name).OfType<IHtmlInputElement>().First(i => i.Type == "checkbox").IsChecked = true;

    /// <summary>Ticks all boxes of a name that can be ticked.</summary>
    public void TickAll(string name)
    {
        foreach (var box in Inputs(name).OfType<IHtmlInputElement>().Where(input => input is { Type: "checkbox", IsDisabled: false })) box.IsChecked = true;
    }

    /// <summary>Adds a value that the form does not offer, as a forger would.</summary>
    public Form Forge(string name, string value)
    {
        var input = form.Owner!.CreateElement<IHtmlInputElement>();
        input.Type = "hidden";
        input.Name = name;
        input.Value = value;
        form.AppendChild(input);
        return this;
    }

    /// <summary>Takes an input away, so that it is not posted.</summary>
    public void Drop(string name)
    {
        foreach (var input in Inputs(name)) input.Remove();
    }

    internal HttpRequestMessage ToRequest(string? button)
    {
        // The server's own validation is what tests are after.
        form.SetAttribute("novalidate", "");
        var submission = button is null ? form.GetSubmission() : form.GetSubmission(Button(button));
        Assert.True(submission is not null, "The form cannot be submitted.");
        var target = submission!.Target;
        var path = "/" + target.Path + (string.IsNullOrEmpty(target.Query) ? "" : "?" + target.Query);
        if (submission.Method == AngleSharp.Io.HttpMethod.Get) return new HttpRequestMessage(HttpMethod.Get, path);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StreamContent(submission.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType!);
        return request;
    }

    private static string ValueOf(IHtmlElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement list => list.Value ?? "",
        var other => other.GetAttribute("value") ?? "",
    };

    private static void Choose(IHtmlSelectElement list, string value)
    {
        if (list.Options.All(o => o.Value != value)) Assert.Fail($"{list.Name} has no choice {value}, but {string.Join(' ', list.Options.Select(o => o.Value))}");
        list.Value = value;
    }

    private IHtmlElement Button(string value)
    {
        var button = form.Elements.FirstOrDefault(e => e.HasAttribute("name") && e.GetAttribute("value") == value);
        if (button is null) Assert.Fail($"No button {value}, but {string.Join(' ', Buttons)}");
        return button;
    }

    private IEnumerable<IHtmlElement> Inputs(string name) => form.Elements.Where(e => e.GetAttribute("name") == name).ToList();

    private IHtmlElement Find(string name)
    {
        var input = form.Elements.FirstOrDefault(e => e.GetAttribute("name") == name);
        if (input is null) Assert.Fail($"The form has no {name}, but {string.Join(' ', form.Elements.Select(e => e.GetAttribute("name")).Distinct())}");
        return input;
    }
}
