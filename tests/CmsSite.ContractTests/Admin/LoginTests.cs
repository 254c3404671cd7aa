using CmsSite.ContractTests.Site;
using CmsSite.Testing.Site;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.ContractTests.Admin;

/// <summary>Signing in and out, and what is asked of those who have not.</summary>
public sealed class LoginTests(ContractSite site)
{
    [Theory]
    [InlineData("writer", null, "/")]
    [InlineData("WRITER", null, "/")]
    [InlineData("Writer@Site.Example", null, "/")]
    [InlineData("writer", "/Admin", "/Admin")]
    [InlineData("writer", "//evil.example", "/")]
    [InlineData("writer", "https://evil.example/", "/")]
    public async Task Right_password_leads_where_asked_within_the_site(string name, string? returnUrl, string location)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.LogInAsync(name, ContractSite.Writer.Password, returnUrl);

        Assert.Equal("302", page.Verdict);
        Assert.Equal(location, page.Location);
    }

    [Theory]
    [InlineData("writer", "wrong")]
    [InlineData("unknown", "Secret-2024!")]
    public async Task Wrong_name_or_password_shows_the_form_again_without_the_password(string name, string password)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.LogInAsync(name, password);

        var form = page.FormWith("LoginForm.UserName");
        Assert.Equal("200", page.Verdict);
        Assert.Contains("Invalid login attempt.", page.Errors);
        Assert.Equal(name, form["LoginForm.UserName"]);
        Assert.Equal("", form["LoginForm.Password"]);
    }

    [Fact]
    public async Task Empty_form_names_what_is_required()
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.LogInAsync("", "");

        Assert.Equal("Username is required.", page.ErrorAt("LoginForm.UserName"));
        Assert.Equal("Password is required.", page.ErrorAt("LoginForm.Password"));
    }

    [Fact]
    public async Task Disabled_account_stays_signed_out()
    {
        using var visitor = site.Host.Visit();

        await visitor.LogInAsync(ContractSite.Disabled.UserName, ContractSite.Disabled.Password);

        Assert.Equal("login", (await visitor.GetAsync("/Admin")).Verdict);
    }

    [Fact]
    public async Task Account_is_locked_by_the_sixth_wrong_password()
    {
        using var visitor = site.Host.Visit();
        var account = new Account("Writer", "forgetful", "Secret-2024!");
        await site.Host.InScopeAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = account.UserName, Email = "forgetful@site.example", EmailConfirmed = true, IsEnabled = true, RoleNames = [account.Role] },
            account.Password,
            (key, message) => Assert.Fail($"{key}: {message}")));
        for (var attempt = 0; attempt < 6; attempt++) await visitor.LogInAsync(account.UserName, "wrong");

        var page = await visitor.LogInAsync(account.UserName, account.Password);

        Assert.Equal("200", page.Verdict);
        Assert.Contains("The account is locked out", page.Errors);
    }

    [Fact]
    public async Task Login_cookie_is_kept_from_scripts_and_from_other_sites()
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.LogInAsync(ContractSite.Writer.UserName, ContractSite.Writer.Password);

        var cookie = page.Headers["Set-Cookie"].Split(", ").Single(c => c.StartsWith("orchauth_Default=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Logging_off_by_post_signs_out()
    {
        using var visitor = await site.Host.SignInAsync(ContractSite.Writer);

        var page = await visitor.PostAsync("/Users/LogOff?returnUrl=/fr");

        Assert.Equal("/fr", page.Location);
        Assert.Equal("login", (await visitor.GetAsync("/Admin")).Verdict);
    }

    [Fact]
    public async Task Logging_off_by_link_does_nothing()
    {
        using var visitor = await site.Host.SignInAsync(ContractSite.Writer);

        Assert.Equal("404", (await visitor.GetAsync("/Users/LogOff")).Verdict);
        Assert.Equal("200", (await visitor.GetAsync("/Admin/Contents/ContentItems")).Verdict);
    }

    [Fact]
    public async Task Anonymous_is_sent_to_the_login_with_the_way_back()
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync("/Admin/Contents/ContentItems");

        Assert.Equal("/Login?ReturnUrl=%2FAdmin%2FContents%2FContentItems", page.Location);
    }

    [Fact]
    public async Task Refusal_of_one_signed_in_leads_to_a_page_that_says_so()
    {
        using var visitor = await site.Host.SignInAsync(ContractSite.NoPanel);

        var page = await visitor.GetAsync("/Admin/Contents/ContentItems");

        Assert.StartsWith("/Error/403?ReturnUrl=", page.Location, StringComparison.Ordinal);
        var refusal = await visitor.FollowAsync(page);
        Assert.Equal("200", refusal.Verdict);
        Assert.False(string.IsNullOrEmpty(refusal.TextOf("h1")));
    }

    [Fact]
    public async Task Token_of_another_user_is_refused()
    {
        using var thief = await site.Host.SignInAsync(ContractSite.Writer);
        var desk = await site.DeskAsync(SiteHost.Administrator);
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = "Stolen token";

        var page = await thief.SubmitAsync(form, "submit.Save");

        Assert.Equal("400", page.Verdict);
    }

    [Fact]
    public async Task Pages_of_the_admin_are_not_stored_by_browsers()
    {
        var desk = await site.DeskAsync();

        var page = await desk.Visitor.GetAsync(Desk.CreatePath("Story"));

        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }
}
