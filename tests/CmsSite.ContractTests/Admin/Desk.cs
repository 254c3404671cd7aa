using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.ContractTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>Someone at the admin's forms.</summary>
public sealed class Desk(ContractSite site, Visitor visitor)
{
    public Visitor Visitor => visitor;

    public static string EditPath(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    public static string CreatePath(string type) => $"/Admin/Contents/ContentTypes/{type}/Create";

    public async Task<Form> CreateFormAsync(string type, string? languages = null)
    {
        var page = await visitor.GetAsync(CreatePath(type), languages);
        return page.FormWith("TitlePart.Title");
    }

    public async Task<Form> EditFormAsync(string id)
    {
        var page = await visitor.GetAsync(EditPath(id));
        return page.FormWith("TitlePart.Title");
    }

    /// <summary>Creates an item through the form and gives back its id.</summary>
    public async Task<string> CreateAsync(string type, string title, string button = "submit.Save")
    {
        var form = await CreateFormAsync(type);
        form["TitlePart.Title"] = title;
        return IdOf(await visitor.SubmitAsync(form, button));
    }

    public Task<Page> PublishAsync(string id) => visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish");

    /// <summary>The id in the address of the editor that a saved form leads to.</summary>
    public static string IdOf(Page page)
    {
        if (page.Location is null) Assert.Fail($"Not saved: {page}");
        return page.Location.Split('/')[^2];
    }

    /// <summary>A part of the latest version as it is stored.</summary>
    public async Task<JsonNode?> StoredAsync(string id, string part) => JsonSerializer.SerializeToNode(await site.GetAsync(id))![part];

    public Task<string> VersionsAsync(string id) => site.VersionsAsync(id);

    public async Task<ContentItem> LatestAsync(string id) => (await site.GetAsync(id))!;
}
