using CmsSite.ContractTests.Site;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Content;

/// <summary>Items and their versions in other languages.</summary>
public sealed class LocalizationTests(ContractSite site)
{
    [Fact]
    public async Task New_item_begins_a_set_in_the_default_language()
    {
        var id = await site.CreateAsync("Story", "Begins a set", VersionOptions.Draft);

        var part = (await site.GetAsync(id))!.TryGet<LocalizationPart>(out var found) ? found : null;

        Assert.Equal("fr", part?.Culture);
        Assert.Equal(26, part?.LocalizationSet?.Length);
    }

    [Fact]
    public async Task Localizing_copies_the_item_without_its_address()
    {
        var id = await site.CreateAsync("Deep", $"Copied {Guid.NewGuid():N}", VersionOptions.Published);

        var copy = await LocalizeAsync(id, "en");

        Assert.True(copy.TryGet<LocalizationPart>(out var part));
        Assert.Equal("en", part!.Culture);
        Assert.Equal((await site.GetAsync(id))!.DisplayText, copy.DisplayText);
        Assert.True(copy.TryGet<AutoroutePart>(out var route));
        Assert.Null(route!.Path);
        Assert.Equal("Lp", await site.VersionsAsync(copy.ContentItemId));
    }

    [Fact]
    public async Task Localizing_again_gives_the_one_there_is()
    {
        var id = await site.CreateAsync("Story", "Once", VersionOptions.Draft);
        var first = await LocalizeAsync(id, "en");

        Assert.Equal(first.ContentItemId, (await LocalizeAsync(id, "EN")).ContentItemId);
    }

    [Fact]
    public async Task Localizing_into_an_unsupported_language_throws()
    {
        var id = await site.CreateAsync("Story", "Not into xx", VersionOptions.Draft);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => LocalizeAsync(id, "xx"));

        Assert.Equal("Cannot localize an unsupported culture", refusal.Message);
    }

    [Fact]
    public async Task Localizing_calls_handlers_in_order()
    {
        var id = await site.CreateAsync("Story", "Heard", VersionOptions.Published);

        site.Handlers.Clear();
        await LocalizeAsync(id, "en");

        Assert.EndsWith("item.Creating[Lp] item.Created[Lp] item.Cloning[LP] item.Cloned[Lp]", site.Handlers.Take(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_holds_drafts_as_well_as_published_items()
    {
        var id = await site.CreateAsync("Story", "Of a set", VersionOptions.Published);
        var copy = await LocalizeAsync(id, "ar");
        copy.TryGet<LocalizationPart>(out var part);

        var cultures = await site.Host.InScopeAsync(async services =>
        {
            var items = await services.GetRequiredService<IContentLocalizationManager>().GetItemsForSetAsync(part!.LocalizationSet);
            return string.Join(' ', items.Select(i => i.TryGet<LocalizationPart>(out var p) ? p.Culture : "").Order());
        });

        Assert.Equal("ar fr", cultures);
    }

    [Theory]
    [InlineData("fr", true)]
    [InlineData("FR", true)]
    [InlineData("en", false)]
    [InlineData("fr-CH", false)]
    public async Task Set_gives_the_item_of_a_language(string culture, bool found)
    {
        var id = await site.CreateAsync("Story", "Found by language", VersionOptions.Published);
        (await site.GetAsync(id))!.TryGet<LocalizationPart>(out var part);

        var item = await site.Host.InScopeAsync(services => services.GetRequiredService<IContentLocalizationManager>().GetContentItemAsync(part!.LocalizationSet, culture));

        Assert.Equal(found ? id : null, item?.ContentItemId);
    }

    [Fact]
    public async Task Clone_keeps_the_language_and_leaves_the_set()
    {
        var id = await site.CreateAsync("Story", $"Cloned {Guid.NewGuid():N}", VersionOptions.Published);

        var part = await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var clone = await manager.CloneAsync(await manager.GetAsync(id, VersionOptions.Latest));
            return clone.TryGet<LocalizationPart>(out var found) ? found : null;
        });

        Assert.Equal("fr", part?.Culture);
        Assert.Equal("", part?.LocalizationSet);
    }

    private Task<ContentItem> LocalizeAsync(string id, string culture) => site.Host.InScopeAsync(async services =>
    {
        var item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest);
        return await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(item, culture);
    });
}
