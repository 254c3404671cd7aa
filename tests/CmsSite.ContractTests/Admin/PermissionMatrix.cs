using CmsSite.ContractTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>An action of the admin, tried by someone on an item, and what it answers and leaves behind.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Before">The stored versions of the item that it is tried on; empty where a new one is made.</param>
/// <param name="Try">Tries it, with the item's id.</param>
internal sealed record MatrixAction(string Name, string Before, Func<ContractSite, Visitor, string, Task<Page>> Try)
{
    private static string List => "/Admin/Contents/ContentItems";

    public static IReadOnlyList<MatrixAction> All { get; } =
    [
        new("list", "", (_, who, _) => who.GetAsync(List)),
        new("see the create form", "", (_, who, _) => who.GetAsync(Desk.CreatePath("Story"))),
        new("create, Save", "", (site, who, title) => CreateAsync(site, who, title, "submit.Save")),
        new("create, Publish", "", (site, who, title) => CreateAsync(site, who, title, "submit.Publish")),
        new("see the edit form", "LP", (_, who, id) => who.GetAsync(Desk.EditPath(id))),
        new("edit, Save", "LP", (site, who, id) => EditAsync(site, who, id, "submit.Save")),
        new("edit, Publish", "LP", (site, who, id) => EditAsync(site, who, id, "submit.Publish")),
        new("edit, Unpublish", "LP", (site, who, id) => EditAsync(site, who, id, "submit.Unpublish")),
        new("Publish", "Lp", (_, who, id) => who.PostAsync($"{List}/{id}/Publish")),
        new("Unpublish", "LP", (_, who, id) => who.PostAsync($"{List}/{id}/Unpublish")),
        new("Delete", "LP", (_, who, id) => who.PostAsync($"{List}/{id}/Delete")),
        new("DiscardDraft", "lP Lp", (_, who, id) => who.PostAsync($"{List}/{id}/DiscardDraft")),
        new("Clone", "LP", (_, who, id) => who.PostAsync($"{List}/{id}/Clone")),
        new("Preview", "Lp", (_, who, id) => who.GetAsync($"/Contents/ContentItems/{id}/Preview")),
        new("localize", "LP", (_, who, id) => who.PostAsync("/Admin/ContentLocalization", ("contentItemId", id), ("targetCulture", "en"))),
        new("read the published page", "LP", (_, who, id) => who.GetAsync($"/Contents/ContentItems/{id}")),
        new("read an unpublished page", "Lp", (_, who, id) => who.GetAsync($"/Contents/ContentItems/{id}")),
        new("bulk PublishNow", "Lp", (site, who, id) => BulkAsync(site, who, id, "PublishNow")),
        new("bulk Unpublish", "LP", (site, who, id) => BulkAsync(site, who, id, "Unpublish")),
    ];

    /// <summary>Posts the administrator's form as the one who tries: with every value, and with a token of his own.</summary>
    private static async Task<Page> CreateAsync(ContractSite site, Visitor who, string title, string button)
    {
        var form = await (await site.DeskAsync()).CreateFormAsync("Story");
        form["TitlePart.Title"] = title;
        return await PostAsync(who, form, button);
    }

    private static async Task<Page> EditAsync(ContractSite site, Visitor who, string id, string button)
    {
        var form = await (await site.DeskAsync()).EditFormAsync(id);
        form["TitlePart.Title"] = "Changed";
        return await PostAsync(who, form, button);
    }

    private static async Task<Page> PostAsync(Visitor who, Form form, string button)
    {
        form["__RequestVerificationToken"] = await who.TokenAsync();
        return await who.SubmitAsync(form, button);
    }

    private static async Task<Page> BulkAsync(ContractSite site, Visitor who, string id, string action)
    {
        var item = await site.GetAsync(id, VersionOptions.Latest);
        return await who.PostAsync(List, ("submit.BulkAction", "yes"), ("Options.BulkAction", action), ("itemIds", $"{item!.Id}"));
    }
}
