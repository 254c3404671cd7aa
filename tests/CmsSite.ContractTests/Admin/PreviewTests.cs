using System.Text.Json.Nodes;
using CmsSite.ContractTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>The editor's preview: it shows what is typed and stores nothing.</summary>
public sealed class PreviewTests(ContractSite site)
{
    private const string Draft = "/OrchardCore.ContentPreview/Preview/Draft";

    [Fact]
    public async Task Preview_shows_what_is_typed_and_stores_nothing()
    {
        var desk = await site.DeskAsync();
        var id = await site.CreateAsync("Story", "Stored", VersionOptions.Draft);

        var answer = await PreviewAsync(id, "Typed");

        var url = (string)JsonNode.Parse(answer.Text)!["previewUrl"]!;
        Assert.StartsWith("/OrchardCore.ContentPreview/Preview/Display?token=", url, StringComparison.Ordinal);
        Assert.Contains("Typed", (await desk.Visitor.GetAsync(url)).Words, StringComparison.Ordinal);
        Assert.Equal("Stored", (await desk.LatestAsync(id)).DisplayText);
    }

    [Fact]
    public async Task Preview_of_wrong_values_lists_what_is_wrong()
    {
        var id = await site.CreateAsync("Conf", "Stored", VersionOptions.Draft);

        var answer = await PreviewAsync(id, "");

        Assert.Equal("422", answer.Verdict);
        Assert.NotEmpty(JsonNode.Parse(answer.Text)!["errors"]!.AsArray());
    }

    [Theory]
    [InlineData("Latest", VersionOfItem.Draft, "200")]
    [InlineData("Published", VersionOfItem.Published, "200")]
    public async Task Preview_of_an_item_shows_its_latest_version(string title, VersionOfItem version, string answer)
    {
        var desk = await site.DeskAsync();
        var id = await site.CreateAsync("Story", $"{title} to look at", version == VersionOfItem.Draft ? VersionOptions.Draft : VersionOptions.Published);

        var page = await desk.Visitor.GetAsync($"/Contents/ContentItems/{id}/Preview");

        Assert.Equal(answer, page.Verdict);
        Assert.Contains($"{title} to look at", page.Words, StringComparison.Ordinal);
    }

    /// <summary>The version that an item has.</summary>
    public enum VersionOfItem
    {
        Draft,
        Published,
    }

    private async Task<Page> PreviewAsync(string id, string title)
    {
        var desk = await site.DeskAsync();
        var item = (await site.GetAsync(id))!;
        var form = await desk.EditFormAsync(id);
        form["TitlePart.Title"] = title;
        form.Forge("ContentItemType", item.ContentType).Forge("PreviewContentItemId", id).Forge("PreviewContentItemVersionId", item.ContentItemVersionId).Forge("PreviewId", "4preview000000000000000000");
        return await desk.Visitor.SubmitToAsync(form, Draft);
    }
}
