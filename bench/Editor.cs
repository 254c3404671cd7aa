// How long a large report takes to open in the editor and to be saved: 30 delegates, 60 panels with a speaker each.
//
//   dotnet run --file bench/Editor.cs -- http://localhost:5080 editor PASSWORD [ROUNDS]
//
// Start the site as a Release build pinned to one core (taskset -c 0), and this program on another (taskset -c 1). Times are those
// of one request after another, from the first byte sent to the last byte read.
#:package AngleSharp
#:property PublishAot=false

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Html.Dom;

const int Delegates = 30, Panels = 60, WarmUp = 30;

var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 200;
var browsing = BrowsingContext.New(Configuration.Default);
using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(args[0]) };

var login = await FormAsync("/Login", "LoginForm.UserName");
Set(login, "LoginForm.UserName", args[1]);
Set(login, "LoginForm.Password", args[2]);
if ((await PostAsync(login)).Headers.Location is null) throw new InvalidOperationException("Wrong user name or password.");

var path = await WriteAsync();
List<double> open = [], save = [];
for (var round = -WarmUp; round < rounds; round++)
{
    var clock = Stopwatch.StartNew();
    var text = await client.GetStringAsync(path);
    var opened = clock.Elapsed.TotalMilliseconds;

    var form = await ParseAsync(text, path, "TitlePart.Title");
    Set(form, "ConferenceReportPart.Lead.Text", $"Round {round}");
    using var request = Request(form, Save(form));
    clock.Restart();
    using var answer = await client.SendAsync(request);
    await answer.Content.ReadAsByteArrayAsync();
    var saved = clock.Elapsed.TotalMilliseconds;

    if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Not saved: {answer.StatusCode}");
    if (round < 0) continue;
    open.Add(opened);
    save.Add(saved);
    if (round == 0) Console.WriteLine($"The form has {text.Length / 1024} KiB and {form.Elements.Length} elements.");
}

Console.WriteLine(Line("open", open));
Console.WriteLine(Line("save", save));

async Task<string> WriteAsync()
{
    var form = await FormAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create", "TitlePart.Title");
    var token = ((IHtmlInputElement)form.Elements["__RequestVerificationToken"]!).Value;
    Set(form, "TitlePart.Title", $"Bench {Guid.NewGuid():N}");
    var sets = new List<string>();
    for (var i = 0; i < Delegates; i++) sets.Add(await DelegateAsync(token, i));
    for (var i = 0; i < Delegates; i++) Item(form, "Delegation", "DelegationMember", i, ("DelegationMemberPart.Delegate.LocalizationSets", sets[i]), ("DelegationMemberPart.Role.Text", i == 0 ? "Head" : "Member"));
    for (var i = 0; i < Panels; i++)
    {
        Item(form, "Programme", "Panel", i, ("TitlePart.Title", $"Panel {i}"), ("PanelPart.Kind.Text", "Panel"), ("PanelPart.Summary.Html", $"<p>{string.Join(' ', Enumerable.Repeat("What was said there.", 30))}</p>"),
            ("PanelPart.People.Index", "x"), ("PanelPart.People[x].Id", "x"), ("PanelPart.People[x].Delegate", sets[i % Delegates]), ("PanelPart.People[x].Role", "Speaker"));
    }

    var answer = await PostAsync(form, Save(form));
    return answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"Not created: {answer.StatusCode}");
}

async Task<string> DelegateAsync(string token, int number)
{
    var values = new Dictionary<string, string> { ["FamilyName"] = $"Delegate {number}", ["Position"] = "Delegate", ["Culture"] = "fr", ["__RequestVerificationToken"] = token };
    using var answer = await client.PostAsync("/Admin/Conferences/NewDelegate", new FormUrlEncodedContent(values));
    return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["set"]!;
}

static void Item(IHtmlFormElement form, string bag, string type, int index, params (string Name, string Value)[] values)
{
    Add(form, $"{bag}.Prefixes", $"{bag}-{index}");
    Add(form, $"{bag}.ContentTypes", type);
    Add(form, $"{bag}.ContentItems", $"new{index}");
    foreach (var (name, value) in values) Add(form, $"{bag}-{index}.{name}", value);
}

static void Add(IHtmlFormElement form, string name, string value)
{
    var input = (IHtmlInputElement)form.Owner!.CreateElement("input");
    (input.Type, input.Name, input.Value) = ("hidden", name, value);
    form.AppendChild(input);
}

static void Set(IHtmlFormElement form, string name, string value)
{
    if (form.Elements[name] is IHtmlTextAreaElement area) area.Value = value;
    else ((IHtmlInputElement)form.Elements[name]!).Value = value;
}

static IHtmlElement Save(IHtmlFormElement form) => form.Elements.First(element => element.GetAttribute("value") == "submit.Save");

async Task<IHtmlFormElement> FormAsync(string address, string input) => await ParseAsync(await client.GetStringAsync(address), address, input);

async Task<IHtmlFormElement> ParseAsync(string text, string address, string input)
{
    var document = await browsing.OpenAsync(answer => answer.Address(new Uri(client.BaseAddress!, address).AbsoluteUri).Content(text));
    return document.Forms.First(form => form.Elements[input] is not null);
}

static HttpRequestMessage Request(IHtmlFormElement form, IHtmlElement? button)
{
    form.SetAttribute("novalidate", "");
    var submission = (button is null ? form.GetSubmission() : form.GetSubmission(button))!;
    var request = new HttpRequestMessage(HttpMethod.Post, submission.Target.Href) { Content = new StreamContent(submission.Body) };
    request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType!);
    return request;
}

async Task<HttpResponseMessage> PostAsync(IHtmlFormElement form, IHtmlElement? button = null) => await client.SendAsync(Request(form, button));

static string Line(string name, List<double> times)
{
    times.Sort();
    return $"{name}: p50 {At(0.5):0} ms, p99 {At(0.99):0} ms, longest {times[^1]:0} ms ({times.Count} times)";

    double At(double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];
}
