using System.Text.Json.Nodes;
using CmsSite.SiteTests.Caching;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.SiteTests.Settings;

/// <summary>What the accessibility statement says of the site is changed in the admin, by whom it concerns.</summary>
public sealed class AccessibilitySettingsTests(NewsroomSite site)
{
    private const string Path = "/Admin/Settings/accessibility";
    private const string Contact = "ISite.AccessibilitySettings.Contact";
    private const string Authority = "ISite.AccessibilitySettings.Authority";
    private const string CheckedOn = "ISite.AccessibilitySettings.CheckedOn";
    private const string Links = "main .prose a";

    private static readonly Account Webmaster = new("Webmaster", "webmaster", "Webmaster-2024!");

    [Fact]
    public async Task Change_is_on_the_next_request_in_every_language_and_can_be_taken_back()
    {
        using var reader = site.Host.Visit();
        var before = await reader.KeepAsync("/de/accessibility");
        await reader.KeepAsync("/ar/accessibility");

        await StoreAsync(form => form.Fill([new(Contact, "  access@example.org "), new(Authority, "https://authority.example/complaints"), new(CheckedOn, "2026-01-31")]));

        foreach (var (path, day) in new[] { ("/de/accessibility", "31. Januar 2026"), ("/ar/accessibility", "31 يناير 2026") })
        {
            var page = await reader.GetAsync(path);
            Assert.False(page.IsKept());
            Assert.Equal(["mailto:access@example.org", "https://authority.example/complaints"], page.Document.QuerySelectorAll(Links).Select(link => link.GetAttribute("href")));
            Assert.Contains(day, page.Words, StringComparison.Ordinal);
        }

        await StoreAsync(form => form.Fill([new(Contact, ""), new(Authority, ""), new(CheckedOn, "")]));

        Assert.Equal(before.Words, (await reader.GetAsync("/de/accessibility")).Words);
    }

    [Theory]
    [InlineData(Contact, "nobody", "The contact is neither a mail address")]
    [InlineData(Contact, "access@example", "The contact is neither a mail address")]
    [InlineData(Contact, "two words@example.org", "The contact is neither a mail address")]
    [InlineData(Contact, "javascript:alert(1)", "The contact is neither a mail address")]
    [InlineData(Authority, "ftp://authority.example", "The authority is neither a mail address")]
    [InlineData(CheckedOn, "31.01.2026", "The day of the last check is no date")]
    [InlineData(CheckedOn, "9999-12-31", "The day of the last check lies in the future")]
    public async Task What_is_wrong_is_refused_at_its_input_and_kept_there(string input, string typed, string refusal)
    {
        var administrator = await site.SignedInAsync(SiteHost.Administrator);
        var form = (await administrator.GetAsync(Path, "en")).FormWith(Contact);
        form[Contact] = "access@example.org";
        form[input] = typed;

        var page = await administrator.SubmitAsync(form, languages: "en");

        Assert.Equal("200", page.Verdict);
        Assert.StartsWith(refusal, page.ErrorAt(input), StringComparison.Ordinal);
        Assert.Equal(typed, page.Document.QuerySelector($"[name='{input}']")!.GetAttribute("value"));
        Assert.Empty((await StatementAsync()).QuerySelectorAll(Links));
    }

    [Fact]
    public async Task Only_who_holds_the_permission_sees_or_changes_it()
    {
        await AddWebmasterAsync();
        using var stranger = site.Host.Visit();
        using var webmaster = await site.Host.SignInAsync(Webmaster);

        foreach (var (visitor, verdict) in new[] { (stranger, "login"), (await site.EditorAsync(), "403"), (await site.ReviewerAsync(), "403") })
        {
            Assert.Equal(verdict, (await visitor.GetAsync(Path)).Verdict);
            Assert.Equal(verdict, (await visitor.PostAsync(Path, (Contact, "intruder@example.org"))).Verdict);
            Assert.DoesNotContain("intruder@example.org", (await StatementAsync()).Body!.TextContent, StringComparison.Ordinal);
        }

        await StoreAsync(form => form[Contact] = "webmaster@example.org", webmaster);
        Assert.NotNull((await StatementAsync()).QuerySelector("[href='mailto:webmaster@example.org']"));
        await StoreAsync(form => form[Contact] = "", webmaster);

        Assert.Equal("403", (await webmaster.GetAsync("/Admin/Settings/general")).Verdict);
    }

    [Fact]
    public async Task History_says_who_changed_which_settings_and_nothing_where_nothing_changed()
    {
        var administrator = await site.SignedInAsync(SiteHost.Administrator);
        await StoreAsync(form => form[Contact] = "history@example.org");
        var after = await LinesAsync();

        await StoreAsync(_ => { });
        Assert.Equal(after, await LinesAsync());

        await StoreAsync(form => form[Contact] = "");
        Assert.Equal(after + 1, await LinesAsync());

        async Task<int> LinesAsync() => (await administrator.GetAsync($"/Admin/Editorial/History?What=SiteSettingsChanged&Person={SiteHost.Administrator.UserName}"))
            .Document.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("AccessibilitySettings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Menu_leads_there_whom_it_concerns()
    {
        await AddWebmasterAsync();
        using var webmaster = await site.Host.SignInAsync(Webmaster);

        Assert.NotNull(await LinkAsync(webmaster));
        Assert.NotNull(await LinkAsync(await site.SignedInAsync(SiteHost.Administrator)));
        Assert.Null(await LinkAsync(await site.EditorAsync()));

        static async Task<object?> LinkAsync(Visitor visitor) => (await visitor.GetAsync("/Admin")).Document.QuerySelector($"nav a[href='{Path}'], #adminMenu a[href='{Path}']");
    }

    [Fact]
    public async Task Group_without_settings_is_not_found()
    {
        var administrator = await site.SignedInAsync(SiteHost.Administrator);

        Assert.Equal("404", (await administrator.GetAsync("/Admin/Settings/nothing")).Verdict);
    }

    private async Task<AngleSharp.Dom.IDocument> StatementAsync()
    {
        using var reader = site.Host.Visit();

        return (await reader.GetAsync("/en/accessibility")).Document;
    }

    private async Task StoreAsync(Action<Form> change, Visitor? visitor = null)
    {
        visitor ??= await site.SignedInAsync(SiteHost.Administrator);
        var form = (await visitor.GetAsync(Path)).FormWith(Contact);
        change(form);
        var page = await visitor.SubmitAsync(form);

        if (page.Location != Path) Assert.Fail($"Not stored: {page}");
    }

    private async Task AddWebmasterAsync()
    {
        await site.Host.RunRecipeAsync(new JsonObject
        {
            ["name"] = "Roles",
            ["Roles"] = new JsonArray(new JsonObject
            {
                ["Name"] = Webmaster.Role,
                ["Description"] = "Keeps the site.",
                ["PermissionBehavior"] = "Replace",
                ["Permissions"] = new JsonArray("AccessAdminPanel", "ManageAccessibilityStatement"),
            }),
        });
        await site.Host.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<IUserService>();
            if (await users.GetUserAsync(Webmaster.UserName) is null)
            {
                await users.CreateUserAsync(
                    new User { UserName = Webmaster.UserName, Email = "webmaster@site.example", EmailConfirmed = true, IsEnabled = true, RoleNames = [Webmaster.Role] },
                    Webmaster.Password,
                    (key, message) => Assert.Fail($"{key}: {message}"));
            }
        });
    }
}
