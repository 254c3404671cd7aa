using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace CmsSite.SiteTests.Editorial.Together;

/// <summary>An abandoned browser is signed out in its time, though its open editor goes on reporting.</summary>
public sealed class HeartbeatTests(HeartbeatSite site) : IClassFixture<HeartbeatSite>
{
    [Fact]
    public async Task Heartbeat_does_not_renew_the_sign_in_and_what_a_person_does_renews_it()
    {
        using var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await TogetherSite.WriteAsync(editor, "Abandonné");
        var window = new Window(editor, id, "form00000001", await NewsroomSite.EditFormAsync(editor, id));
        var token = (Visitor.TokenName, window.Form[Visitor.TokenName]);

        // Past the half of the cookie's life, and long after the account was looked at last.
        site.Ahead += TimeSpan.FromDays(8);
        var here = await editor.PostWithoutTokenAsync($"/Admin/Editorial/Together/{id}/Here", ("form", window.FormId), token);
        Assert.Equal(("200", false), (here.Verdict, IsRenewed(here)));
        Assert.False(IsRenewed(await editor.GetAsync($"/Admin/Editorial/Together/{id}")));
        Assert.False(IsRenewed(await editor.PostWithoutTokenAsync($"/Admin/Editorial/Together/{id}/Leave", ("form", window.FormId), token)));

        Assert.True(IsRenewed(await editor.GetAsync(NewsroomSite.EditPath(id))));
    }

    [Fact]
    public async Task Abandoned_browser_is_signed_out_and_one_in_use_is_not()
    {
        using var abandoned = await site.Host.SignInAsync(DemoAccounts.Editor);
        using var used = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await TogetherSite.WriteAsync(abandoned, "Abandonné longtemps");

        for (var day = 0; day < 15; day++)
        {
            site.Ahead += TimeSpan.FromDays(1);
            await abandoned.GetAsync($"/Admin/Editorial/Together/{id}");
            await used.GetAsync("/Admin");
        }

        Assert.Equal("login", (await abandoned.GetAsync($"/Admin/Editorial/Together/{id}")).Verdict);
        Assert.Equal("200", (await used.GetAsync("/Admin")).Verdict);
    }

    private static bool IsRenewed(Page page) => page.Headers.GetValueOrDefault("Set-Cookie", "").Contains("orchauth_", StringComparison.Ordinal);
}

/// <summary>The newsroom with a time that can be put forward for who is signed in.</summary>
public sealed class HeartbeatSite : TimeProvider, IAsyncLifetime
{
    public HeartbeatSite() => Host = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes, TenantAfterModules = SetTime });

    public SiteHost Host { get; }

    public TimeSpan Ahead { get; set; }

    public async ValueTask InitializeAsync() => await Host.StartAsync();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

    private void SetTime(IServiceCollection services)
    {
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options => options.TimeProvider = this);
        services.PostConfigure<SecurityStampValidatorOptions>(options => options.TimeProvider = this);
    }
}
