using CmsSite.Testing;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(CmsSite.BrowserTests.Site.BrowserSite))]

namespace CmsSite.BrowserTests.Site;

/// <summary>The site of the development recipe, with a report of all that there can be, on a loopback port, and a browser to look at it with.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SiteHost _host = new(new SiteSetup
    {
        Recipe = "everything",
        RecipeFiles = Directory.EnumerateFiles(RepositoryFolder.File("src", "CmsSite.Web", "Recipes"))
            .Append(RepositoryFolder.File("tests", "CmsSite.BrowserTests", "Site", "everything.recipe.json"))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        OnNetwork = true,
    });

    /// <summary>Where the site is.</summary>
    public string Address => _host.Address;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        await _host.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Switches });
    }

    /// <summary>A browser window of someone who has never been here.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, string locale = "fr", bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _host.Address,
            Locale = locale,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>The account without a browser, for what a test only needs to be there.</summary>
    public async Task<Visitor> VisitAsync(Account account)
    {
        var visitor = new Visitor(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) });
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>A window in which the account has signed in.</summary>
    public async Task<IPage> SignInAsync(Account account, int width = 1440, string locale = "fr")
    {
        var page = await OpenAsync(width, locale);
        await page.GotoAsync("/Login?ReturnUrl=/Admin");
        await page.FillAsync("[name='LoginForm.UserName']", account.UserName);
        await page.FillAsync("[name='LoginForm.Password']", account.Password);
        await page.Locator("form:has([name='LoginForm.UserName']) [type=submit]").ClickAsync();
        // No further: the page's load may be over before one waits for it, and what follows waits for what it needs.
        await page.WaitForURLAsync("**/Admin", new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _host.DisposeAsync();
    }

    private static string Chromium()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("There is no chromium on the path; eng/chromium installs it.");
    }
}
