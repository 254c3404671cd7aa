using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>A site that takes up review once it is public.</summary>
public sealed class LateReviewTests : IAsyncLifetime
{
    private readonly SiteHost _host = new(UnreviewedSite.Setup);

    public async ValueTask InitializeAsync() => await _host.StartAsync();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Files_of_what_is_public_already_are_sealed()
    {
        var (report, path) = (new Report("Public avant toute relecture").Complete().ToItem("4publ1cbeforerev1ew0000001"), Library.Unique("photo.png"));
        report["ConferenceReportPart"]!["Photos"] = new JsonArray(new JsonObject { ["Id"] = "4photo00000000000000000001", ["Path"] = path, ["AlternativeText"] = "La salle" });
        await _host.RunRecipeAsync(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(report) });
        using (var before = await _host.SignInAsync(SiteHost.Administrator)) Assert.Null(await before.UploadAsync(path, Library.Picture));

        await _host.RunRecipeAsync(new JsonObject { ["name"] = "Recipes", ["Values"] = new JsonArray(new JsonObject { ["executionid"] = "CmsSite", ["name"] = "editorial" }) });

        using var administrator = await _host.SignInAsync(SiteHost.Administrator);
        await administrator.DeleteFileAsync(path);
        Assert.Contains("Public avant toute relecture", await administrator.UploadAsync(path, Library.Picture), StringComparison.Ordinal);
    }
}
