using System.Text.Json;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.Modules;

namespace CmsSite.SiteTests.Editorial.Together;

/// <summary>The newsroom with its demo accounts and a clock that can be put forward; what browsers report is said by hand.</summary>
public sealed class TogetherSite : IAsyncLifetime
{
    public const string Lead = "ConferenceReportPart.Lead.Text";

    private int _forms;

    public TogetherSite() => Host = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes, TenantAfterModules = AddClock });

    public SiteHost Host { get; }

    /// <summary>How far the site's clock is ahead.</summary>
    public TimeSpan Ahead { get; set; }

    public async ValueTask InitializeAsync() => await Host.StartAsync();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>An id as a browser makes one for a form.</summary>
    public string NewFormId() => $"form{++_forms:D8}";

    /// <summary>A report that the editor has written.</summary>
    public static async Task<string> WriteAsync(Visitor editor, string title) =>
        NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().Inputs), "submit.Save"));

    /// <summary>Opens an item's editor in a browser window.</summary>
    public async Task<Window> OpenAsync(Visitor visitor, string id)
    {
        var form = await NewsroomSite.EditFormAsync(visitor, id);
        return new Window(visitor, id, form[Window.FormInput] = NewFormId(), form);
    }

    /// <summary>Opens the editor of a new report in a browser window.</summary>
    public async Task<Window> OpenNewAsync(Visitor visitor)
    {
        var form = await NewsroomSite.NewFormAsync(visitor);
        return new Window(visitor, "", form[Window.FormInput] = NewFormId(), form);
    }

    private void AddClock(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(IClock));
        services.AddSingleton<IClock>(provider => new MovedClock(this, (IClock)(own.ImplementationInstance
            ?? own.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, own.ImplementationType!))));
    }

    private sealed class MovedClock(TogetherSite site, IClock own) : IClock
    {
        public DateTime UtcNow => own.UtcNow + site.Ahead;

        public ITimeZone[] GetTimeZones() => own.GetTimeZones();

        public ITimeZone GetTimeZone(string timeZoneId) => own.GetTimeZone(timeZoneId);

        public ITimeZone GetSystemTimeZone() => own.GetSystemTimeZone();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => own.ConvertToTimeZone(dateTimeOffset, timeZone);
    }
}

/// <summary>An editor that somebody has open, with what its script would report.</summary>
public sealed record Window(Visitor Visitor, string ItemId, string FormId, Form Form)
{
    public const string FormInput = "EditingTogether.Form";

    /// <summary>What the script reports; the answer is what it shows.</summary>
    public Task<Page> HereAsync(bool isChanged = false, bool wasMine = false) => ReportAsync("Here", isChanged, wasMine);

    public Task<Page> TakeOverAsync() => ReportAsync("TakeOver", isChanged: false, wasMine: false);

    public Task<Page> LeaveAsync() => Visitor.PostAsync($"/Admin/Editorial/Together/{ItemId}/Leave", ("form", FormId));

    public Task<Page> SaveAsync() => Visitor.SubmitAsync(Form, "submit.Save");

    /// <summary>What the script keeps of the form as it stands.</summary>
    public Task<Page> KeepAsync(string? values = null) => Visitor.PostAsync(
        "/Admin/Editorial/Autosave",
        ("form", FormId),
        ("item", ItemId),
        ("type", "ConferenceReport"),
        ("values", values ?? JsonSerializer.Serialize(Form.Entries.Select(entry => new[] { entry.Key, entry.Value }))));

    /// <summary>Who is changing the item, as a page's script reads it: free, mine, theirs.</summary>
    public static string? StateOf(Page page) => page.Document.QuerySelector("[data-editing-state]")?.GetAttribute("data-editing-state");

    private Task<Page> ReportAsync(string what, bool isChanged, bool wasMine) => Visitor.PostAsync(
        $"/Admin/Editorial/Together/{ItemId}/{what}",
        ("form", FormId),
        ("isChanged", isChanged ? "true" : "false"),
        ("wasMine", wasMine ? "true" : "false"),
        ("stamp", Form["EditStamp"]));
}
