using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>Making an item's other languages in the admin.</summary>
public sealed class LocalizeTests(ContractSite site)
{
    [Fact]
    public async Task Localizing_makes_a_draft_of_the_same_set_and_leads_to_its_editor()
    {
        var desk = await site.DeskAsync();
        var id = await desk.CreateAsync("Story", "À traduire", "submit.Publish");

        var page = await LocalizeAsync(id, "en");

        var copy = Desk.IdOf(page);
        var next = await desk.Visitor.FollowAsync(page);
        var (original, localized) = (await desk.StoredAsync(id, "LocalizationPart"), await desk.StoredAsync(copy, "LocalizationPart"));
        Assert.Multiple(
            () => Assert.Contains("Localized version of the content created successfully.", next.Words, StringComparison.Ordinal),
            () => Assert.Equal((string?)original!["LocalizationSet"], (string?)localized!["LocalizationSet"]),
            () => Assert.Equal("en", (string?)localized!["Culture"]));
        Assert.Equal("Lp", await desk.VersionsAsync(copy));
        Assert.Null((string?)(await desk.StoredAsync(copy, "AutoroutePart"))!["Path"]);
    }

    [Fact]
    public async Task Localized_item_gets_its_address_when_it_is_saved()
    {
        var desk = await site.DeskAsync();
        var id = await desk.CreateAsync("Deep", $"Adresse {Guid.NewGuid():N}");
        var copy = Desk.IdOf(await LocalizeAsync(id, "en"));

        var form = await desk.EditFormAsync(copy);
        form["TitlePart.Title"] = "An address";
        await desk.Visitor.SubmitAsync(form, "submit.Save");

        Assert.Equal("en/deep/an-address", (string?)(await desk.StoredAsync(copy, "AutoroutePart"))!["Path"]);
    }

    [Fact]
    public async Task Existing_language_leads_to_the_original_with_a_warning()
    {
        var desk = await site.DeskAsync();
        var id = await desk.CreateAsync("Story", "Déjà traduit");
        await LocalizeAsync(id, "en");

        var page = await LocalizeAsync(id, "en");

        Assert.StartsWith(Desk.EditPath(id), page.Location, StringComparison.Ordinal);
        Assert.Contains("A localization already exists for 'en'.", (await desk.Visitor.FollowAsync(page)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_that_the_site_lacks_leads_back_with_a_warning()
    {
        var desk = await site.DeskAsync();
        var id = await desk.CreateAsync("Story", "Intraduisible");

        var page = await LocalizeAsync(id, "xx");

        Assert.StartsWith(Desk.EditPath(id), page.Location, StringComparison.Ordinal);
        Assert.Contains("Could not create localized version of the content item.", (await desk.Visitor.FollowAsync(page)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_item_and_type_without_languages_are_not_found()
    {
        var plain = await site.CreateAsync("Plain", "Without languages", VersionOptions.Draft);

        Assert.Equal("404", (await LocalizeAsync("4nothing000000000000000000", "en")).Verdict);
        Assert.Equal("404", (await LocalizeAsync(plain, "en")).Verdict);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("xx", "xx")]
    [InlineData("", "fr")]
    public async Task Posted_culture_is_taken_and_a_posted_set_is_not(string posted, string stored)
    {
        var desk = await site.DeskAsync();
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = $"Posted {Guid.NewGuid():N}";
        form["LocalizationPart.Culture"] = posted;
        form["LocalizationPart.LocalizationSet"] = "4forgedset0000000000000000";

        var id = Desk.IdOf(await desk.Visitor.SubmitAsync(form, "submit.Save"));

        var part = (await desk.StoredAsync(id, "LocalizationPart"))!;
        Assert.Equal(stored, (string?)part["Culture"]);
        Assert.NotEqual("4forgedset0000000000000000", (string?)part["LocalizationSet"]);
    }

    private async Task<CmsSite.Testing.Http.Page> LocalizeAsync(string id, string culture)
        => await (await site.DeskAsync()).Visitor.PostAsync("/Admin/ContentLocalization", ("contentItemId", id), ("targetCulture", culture));
}
