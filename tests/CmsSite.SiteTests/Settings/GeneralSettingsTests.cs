using CmsSite.SiteTests.Caching;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Settings;

/// <summary>What the site itself is, is changed in the admin too.</summary>
public sealed class GeneralSettingsTests
{
    private const string Path = "/Admin/Settings/general";

    [Fact]
    public async Task Name_and_address_are_on_the_next_request_and_an_address_that_is_none_is_refused()
    {
        // A site of its own: Orchard Core restarts it when these are changed.
        await using var host = new SiteHost(new SiteSetup { Recipe = "newsroom" });
        await host.StartAsync();
        using var administrator = await host.SignInAsync(SiteHost.Administrator);
        using var reader = host.Visit();
        await reader.KeepAsync("/en");
        var form = (await administrator.GetAsync(Path)).FormWith("ISite.SiteName");
        form["ISite.SiteName"] = "Permanent Mission";
        form["ISite.BaseUrl"] = "https://mission.example";
        form["ISite.TimeZone"] = "Europe/Vienna";

        var stored = await administrator.SubmitAsync(form);

        Assert.Equal(Path, stored.Location);
        var page = await reader.GetAsync("/en");
        Assert.Contains("Permanent Mission", page.TextOf("title"), StringComparison.Ordinal);
        Assert.Equal("https://mission.example/en", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        form = (await administrator.GetAsync(Path)).FormWith("ISite.SiteName");
        Assert.Equal("Europe/Vienna", form["ISite.TimeZone"]);

        form["ISite.BaseUrl"] = "mission";
        var refused = await administrator.SubmitAsync(form);

        Assert.Equal("200", refused.Verdict);
        Assert.NotEmpty(refused.Errors);
        Assert.Equal("mission", refused.FormWith("ISite.BaseUrl")["ISite.BaseUrl"]);
        Assert.Equal("https://mission.example/en", (await reader.GetAsync("/en")).Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }
}
