using CmsSite.ContractTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>The content list: what it shows, filters, and does with several items at once.</summary>
public sealed class ListTests(ContractSite site)
{
    private const string List = "/Admin/Contents/ContentItems";

    [Theory]
    [InlineData("{0}", "draft live old")]
    [InlineData("{0} status:Published", "live old")]
    [InlineData("{0} status:Draft", "draft old")]
    [InlineData("{0} type:Story", "draft live old")]
    [InlineData("{0} type:Plain", "")]
    [InlineData("\"{0} live\"", "live")]
    [InlineData("text:{0} sort:Title", "draft live old")]
    [InlineData("{0} culture:fr", "draft live old")]
    [InlineData("{0} culture:en", "")]
    public async Task Query_finds_items(string query, string found)
    {
        var word = $"w{Guid.NewGuid():N}";
        await site.CreateAsync("Story", $"{word} draft", VersionOptions.Draft);
        await site.CreateAsync("Story", $"{word} live", VersionOptions.Published);
        await site.DraftAsync(await site.CreateAsync("Story", $"{word} old", VersionOptions.Published));
        var desk = await site.DeskAsync();

        var page = await desk.Visitor.GetAsync($"{List}?q={Uri.EscapeDataString(query.Replace("{0}", word, StringComparison.Ordinal))}");

        Assert.Equal(found, string.Join(' ', Titles(page, word).Order()));
    }

    [Fact]
    public async Task Row_bears_the_document_id_and_links_to_the_editor()
    {
        var word = $"w{Guid.NewGuid():N}";
        var id = await site.CreateAsync("Story", word, VersionOptions.Draft);
        var desk = await site.DeskAsync();

        var page = await desk.Visitor.GetAsync($"{List}?q={word}");

        var box = page.Document.QuerySelector("#items-form input[type=checkbox][name=itemIds]");
        Assert.Equal($"{(await site.GetAsync(id))!.Id}", box?.GetAttribute("value"));
        Assert.Contains(page.Document.QuerySelectorAll("a"), a => a.GetAttribute("href")?.StartsWith(Desk.EditPath(id), StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Pages_are_counted_from_one_and_bad_numbers_are_the_first()
    {
        var word = $"w{Guid.NewGuid():N}";
        for (var i = 0; i < 3; i++) await site.CreateAsync("Story", $"{word} {i}", VersionOptions.Draft);
        var desk = await site.DeskAsync();

        async Task<int> CountAsync(string pageNumber) => Titles(await desk.Visitor.GetAsync($"{List}?q={word}&pageSize=2&pagenum={pageNumber}"), word).Count;

        var counts = new List<int>();
        foreach (var number in new[] { "1", "2", "bad", "9" }) counts.Add(await CountAsync(number));

        Assert.Equal([2, 1, 2, 0], counts);
    }

    [Fact]
    public async Task List_of_an_unknown_type_is_not_found()
    {
        var desk = await site.DeskAsync();

        Assert.Equal("404", (await desk.Visitor.GetAsync($"{List}/Nonsense")).Verdict);
        Assert.Equal("200", (await desk.Visitor.GetAsync($"{List}/Story")).Verdict);
    }

    [Fact]
    public async Task Filter_form_leads_to_the_query_it_means()
    {
        var desk = await site.DeskAsync();

        var page = await desk.Visitor.PostAsync(
            List,
            ("submit.Filter", "yes"),
            ("Options.SearchText", ""),
            ("Options.OriginalSearchText", ""),
            ("Options.SelectedContentType", "Story"),
            ("Options.ContentsStatus", "Owner"),
            ("Options.OrderBy", "Created"),
            ("Localization.SelectedCulture", "fr"));

        Assert.StartsWith($"{List}?q=", page.Location, StringComparison.Ordinal);
        var terms = Uri.UnescapeDataString(page.Location!.Split("?q=")[1].Split('&')[0]).Replace('+', ' ').Split(' ').Order();
        Assert.Equal(["culture:fr", "sort:Created", "status:Owner", "type:Story"], terms);
    }

    [Theory]
    [InlineData("PublishNow", "Lp", "LP", "Content published successfully.")]
    [InlineData("Unpublish", "LP", "Lp", "Content unpublished successfully.")]
    [InlineData("Remove", "LP", "lp", "Content removed successfully.")]
    [InlineData("None", "Lp", "Lp", null)]
    public async Task Bulk_action_does_it_to_all_chosen(string action, string before, string after, string? notice)
    {
        var desk = await site.DeskAsync();
        var version = before == "LP" ? VersionOptions.Published : VersionOptions.Draft;
        var one = await site.CreateAsync("Story", "Bulk one", version);
        var two = await site.CreateAsync("Story", "Bulk two", version);

        var page = await desk.Visitor.PostAsync(
            List,
            ("submit.BulkAction", "yes"),
            ("Options.BulkAction", action),
            ("itemIds", $"{(await site.GetAsync(one))!.Id}"),
            ("itemIds", $"{(await site.GetAsync(two))!.Id}"));

        var list = await desk.Visitor.FollowAsync(page);
        if (notice is not null) Assert.Contains(notice, list.Words, StringComparison.Ordinal);
        Assert.Equal($"{after} {after}", $"{await site.VersionsAsync(one)} {await site.VersionsAsync(two)}");
    }

    private static List<string> Titles(Page page, string word) => [.. page.Document
        .QuerySelectorAll("#items-form a")
        .Select(a => a.TextContent.Trim())
        .Where(t => t.StartsWith(word, StringComparison.Ordinal))
        .Select(t => t[word.Length..].Trim())
        .Distinct()];
}
