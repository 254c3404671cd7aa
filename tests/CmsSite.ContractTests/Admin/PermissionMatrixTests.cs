using CmsSite.ContractTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>Who gets what answer for which action, and what it leaves behind.</summary>
public sealed class PermissionMatrixTests(ContractSite site)
{
    private static readonly Dictionary<string, Account?> People = new()
    {
        ["anonymous"] = null,
        ["nopanel"] = ContractSite.NoPanel,
        ["writer"] = ContractSite.Writer,
        ["own"] = ContractSite.OwnWriter,
        ["other"] = ContractSite.OwnWriter,
        ["publisher"] = ContractSite.Publisher,
    };

    // Orchard Core leaves an unchanged draft behind a refused edit; Embedded leaves nothing, which is in docs/embedded.md.
    private static readonly string RefusedEdit = RepositoryFolder.CmsHost == "OrchardCore" ? "403 lP Lp" : "403 LP";

    /// <summary>
    /// The action, then for anonymous, without AccessAdminPanel, EditContent, EditOwnContent on an own and on another's item, and
    /// PublishContent: the answer and the stored versions. “–” stands for nothing stored.
    /// </summary>
    public static TheoryData<string, string, string, string, string, string, string> Matrix => new()
    {
        // action                     anonymous       no panel       EditContent    own            other          PublishContent
        { "list",                     "login",        "403",         "200",         "200",         "200",         "200" },
        { "see the create form",      "login",        "403",         "200",         "200",         "200",         "200" },
        { "create, Save",             "login –",      "403 –",       "302 Lp",      "302 Lp",      "302 Lp",      "302 Lp" },
        { "create, Publish",          "login –",      "403 –",       "403 –",       "403 –",       "403 –",       "302 LP" },
        { "see the edit form",        "login",        "403",         "200",         "200",         "403",         "200" },
        { "edit, Save",               "login LP",     "403 LP",      "302 lP Lp",   "302 lP Lp",   RefusedEdit,   "302 lP Lp" },
        { "edit, Publish",            "login LP",     "403 LP",      "403 LP",      "403 LP",      "403 LP",      "302 lp LP" },
        { "edit, Unpublish",          "login LP",     "403 LP",      "403 LP",      "403 LP",      "403 LP",      "302 lp Lp" },
        { "Publish",                  "login Lp",     "403 Lp",      "403 Lp",      "403 Lp",      "403 Lp",      "302 LP" },
        { "Unpublish",                "login LP",     "403 LP",      "403 LP",      "403 LP",      "403 LP",      "302 Lp" },
        { "Delete",                   "login LP",     "403 LP",      "403 LP",      "403 LP",      "403 LP",      "403 LP" },
        { "DiscardDraft",             "login lP Lp",  "403 lP Lp",   "403 lP Lp",   "403 lP Lp",   "403 lP Lp",   "403 lP Lp" },
        { "Clone",                    "login",        "403",         "302",         "403",         "403",         "302" },
        { "Preview",                  "login",        "403",         "200",         "403",         "403",         "200" },
        { "localize",                 "login",        "403",         "403",         "403",         "403",         "403" },
        { "read the published page",  "200",          "200",         "200",         "200",         "200",         "200" },
        { "read an unpublished page", "404",          "404",         "404",         "404",         "404",         "404" },
        { "bulk PublishNow",          "login Lp",     "403 Lp",      "403 Lp",      "403 Lp",      "403 Lp",      "302 LP" },
        { "bulk Unpublish",           "login LP",     "403 LP",      "403 LP",      "403 LP",      "403 LP",      "302 Lp" },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Action_is_answered_by_what_the_person_may(string action, string anonymous, string noPanel, string writer, string own, string other, string publisher)
    {
        string[] expected = [anonymous, noPanel, writer, own, other, publisher];
        var tried = new List<string>();

        foreach (var ((person, _), answer) in People.Zip(expected)) tried.Add(await TryAsync(action, person, withVersions: answer.Contains(' ', StringComparison.Ordinal)));

        Assert.Equal(string.Join(" | ", expected), string.Join(" | ", tried));
    }

    [Theory]
    [InlineData("remover", "Delete", "302 lp")]
    [InlineData("remover", "DiscardDraft", "302 LP lp")]
    [InlineData("translator", "localize", "302")]
    public async Task Permission_of_its_own_allows_the_action(string person, string action, string answer)
    {
        var account = person == "remover" ? ContractSite.Remover : ContractSite.Translator;

        Assert.Equal(answer, await TryAsync(action, account, owner: null, withVersions: answer.Contains(' ', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("writer", "Story", "submit.Save")]
    [InlineData("own", "Story", "submit.Save")]
    [InlineData("publisher", "Story", "submit.Publish submit.Save")]
    [InlineData("writer", "Plain", "")]
    public async Task Create_form_offers_only_what_is_allowed(string person, string type, string buttons)
    {
        var desk = await site.DeskAsync(People[person]);

        var form = await desk.CreateFormAsync(type);

        Assert.Equal(buttons, string.Join(' ', form.Buttons.Order()));
    }

    [Fact]
    public async Task Bulk_action_changes_nothing_where_one_item_is_not_permitted()
    {
        var owner = (await site.DeskAsync(ContractSite.OwnWriter)).Visitor;
        var one = await site.CreateAsync("Story", "One of two", VersionOptions.Draft);
        var two = await site.CreateAsync("Story", "Two of two", VersionOptions.Draft);
        var ids = new[] { (await site.GetAsync(one))!.Id, (await site.GetAsync(two))!.Id };

        var page = await owner.PostAsync(
            "/Admin/Contents/ContentItems",
            [("submit.BulkAction", "yes"), ("Options.BulkAction", "PublishNow"), .. ids.Select(i => ("itemIds", $"{i}"))]);

        Assert.Equal("403", page.Verdict);
        Assert.Equal("Lp Lp", $"{await site.VersionsAsync(one)} {await site.VersionsAsync(two)}");
    }

    private Task<string> TryAsync(string action, string person, bool withVersions)
        => TryAsync(action, People[person], person == "own" ? ContractSite.OwnWriter.UserName : null, withVersions);

    private async Task<string> TryAsync(string name, Account? account, string? owner, bool withVersions)
    {
        var action = MatrixAction.All.Single(a => a.Name == name);
        var title = $"Tried {Guid.NewGuid():N}";
        var id = action.Before.Length == 0 ? "" : await StoreAsync(title, action.Before, owner);
        using var anonymous = site.Host.Visit();
        var who = account is null ? anonymous : (await site.DeskAsync(account)).Visitor;

        var page = await action.Try(site, who, id.Length == 0 ? title : id);

        if (!withVersions) return page.Verdict;
        var versions = id.Length == 0 ? await site.VersionsOfTitleAsync(title) : await site.VersionsAsync(id);
        return $"{page.Verdict} {(versions.Length == 0 ? "–" : versions)}";
    }

    private async Task<string> StoreAsync(string title, string versions, string? owner)
    {
        var ownerId = owner is null ? null : await site.UserIdAsync(owner);
        var id = await site.CreateAsync("Story", title, versions == "Lp" ? VersionOptions.Draft : VersionOptions.Published, ownerId);
        if (versions == "lP Lp") await site.DraftAsync(id);
        return id;
    }
}
