using CmsSite.ContractTests.Site;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Content;

/// <summary>The addresses that items get, and how the site answers at them.</summary>
public sealed class AutorouteTests(ContractSite site)
{
    /// <summary>Titles given one after the other, and the addresses that they get.</summary>
    public static TheoryData<string, string> Collisions => new()
    {
        { "solo|solo|solo", "solo solo-1 solo-2" },
        { "two words|two words|two words", "two-words two-words-0 two-words-1" },
        { "conf 2024|conf 2024|conf 2024", "conf-2024 conf-2025 conf-2026" },
    };

    [Theory]
    [InlineData("L'été à Genève — 2024 !", "l-ete-a-geneve-2024")]
    [InlineData("straße æøœł _x", "straße-æøœł-_x")]
    [InlineData("مؤتمر", "موتمر")]
    [InlineData("Конференция", "конференция")]
    [InlineData("…", "")]
    public async Task Title_becomes_the_address(string title, string path)
    {
        var item = await CreateAsync("Fixed", title);

        Assert.Equal(path, Path(item) ?? "");
    }

    [Theory]
    [MemberData(nameof(Collisions))]
    public async Task Taken_address_gets_a_number(string titles, string paths)
    {
        var made = new List<string?>();
        foreach (var title in titles.Split('|')) made.Add(Path(await CreateAsync("Fixed", title)));

        Assert.Equal(paths, string.Join(' ', made));
    }

    [Fact]
    public async Task Pattern_reads_the_items_culture()
    {
        var item = await CreateAsync("Deep", "Été à Vienne");

        Assert.Equal("fr/deep/ete-a-vienne", Path(item));
    }

    [Fact]
    public async Task Address_stays_when_the_title_changes()
    {
        var created = await CreateAsync("Fixed", $"First {Guid.NewGuid():N}");

        var item = await ChangeAsync(created.ContentItemId, i => i.DisplayText = "Second");

        Assert.Equal(Path(created), Path(item));
    }

    [Fact]
    public async Task Emptied_address_is_made_anew()
    {
        var created = await CreateAsync("Fixed", $"First {Guid.NewGuid():N}");
        var title = $"second-{Guid.NewGuid():N}x";

        var item = await ChangeAsync(created.ContentItemId, i =>
        {
            i.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
            i.DisplayText = title;
            i.Alter<AutoroutePart>(part => part.Path = null);
        });

        Assert.Equal(title, Path(item));
    }

    [Theory]
    [InlineData("{0}", "200")]
    [InlineData("{0}/", "200")]
    [InlineData("upper", "200")]
    [InlineData("{0}x", "404")]
    public async Task Published_item_answers_at_its_address(string address, string answer)
    {
        var item = await CreateAsync("Fixed", $"Answers {Guid.NewGuid():N}", VersionOptions.Published);
        using var reader = site.Host.Visit();
        var path = address == "upper" ? Path(item)!.ToUpperInvariant() : address.Replace("{0}", Path(item), StringComparison.Ordinal);

        Assert.Equal(answer, (await reader.GetAsync("/" + path)).Verdict);
    }

    [Fact]
    public async Task Draft_unpublished_and_removed_items_are_not_found_at_their_addresses()
    {
        var item = await CreateAsync("Fixed", $"Comes and goes {Guid.NewGuid():N}");
        using var reader = site.Host.Visit();
        async Task<string> AnswerAsync() => (await reader.GetAsync("/" + Path(item))).Verdict;

        var answers = new List<string> { await AnswerAsync() };
        foreach (var step in new Func<IContentManager, ContentItem, Task>[] { (m, i) => m.PublishAsync(i), (m, i) => m.UnpublishAsync(i), (m, i) => m.PublishAsync(i), (m, i) => m.RemoveAsync(i) })
        {
            await site.Host.InScopeAsync(async services =>
            {
                var manager = services.GetRequiredService<IContentManager>();
                await step(manager, await manager.GetAsync(item.ContentItemId, VersionOptions.Latest));
            });
            answers.Add(await AnswerAsync());
        }

        Assert.Equal("404 200 404 200 404", string.Join(' ', answers));
    }

    [Fact]
    public async Task Old_address_answers_until_the_draft_with_another_is_published()
    {
        var old = $"old-{Guid.NewGuid():N}x";
        var item = await CreateAsync("Fixed", old, VersionOptions.Published);
        var fresh = $"fresh-{Guid.NewGuid():N}x";
        using var reader = site.Host.Visit();
        async Task<string> AnswersAsync() => $"{(await reader.GetAsync("/" + old)).Verdict} {(await reader.GetAsync("/" + fresh)).Verdict}";

        await ChangeAsync(item.ContentItemId, i => i.Alter<AutoroutePart>(part => part.Path = fresh));
        var before = await AnswersAsync();
        await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            await manager.PublishAsync(await manager.GetAsync(item.ContentItemId, VersionOptions.Latest));
        });

        Assert.Equal("200 404 | 404 200", $"{before} | {await AnswersAsync()}");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a?b")]
    [InlineData("a//b")]
    [InlineData("/")]
    public async Task Typed_address_with_a_bad_character_is_refused(string path)
    {
        var desk = await site.DeskAsync();
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = "Typed address";
        form["AutoroutePart.Path"] = path;

        var page = await desk.Visitor.SubmitAsync(form, "submit.Save");

        Assert.Equal("200", page.Verdict);
        Assert.Contains("permalink", page.ErrorAt("AutoroutePart.Path"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Typed_address_that_is_taken_is_refused_whatever_its_case()
    {
        var desk = await site.DeskAsync();
        var taken = $"taken-{Guid.NewGuid():N}x";
        await CreateAsync("Story", taken);
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = "Another";
        form["AutoroutePart.Path"] = taken.ToUpperInvariant();

        var page = await desk.Visitor.SubmitAsync(form, "submit.Save");

        Assert.Equal("Your permalink is already in use.", page.ErrorAt("AutoroutePart.Path"));
    }

    [Theory]
    [InlineData("Ünïcode-Path")]
    [InlineData("with/slash")]
    [InlineData("/outer/")]
    public async Task Typed_address_is_kept_as_typed(string path)
    {
        var desk = await site.DeskAsync();
        var unique = path.Replace("h", $"h{Guid.NewGuid():N}", StringComparison.Ordinal).Replace("outer", $"outer{Guid.NewGuid():N}", StringComparison.Ordinal);
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = "Typed address";
        form["AutoroutePart.Path"] = unique;

        var id = CmsSite.ContractTests.Admin.Desk.IdOf(await desk.Visitor.SubmitAsync(form, "submit.Save"));

        Assert.Equal(unique, (string?)(await desk.StoredAsync(id, "AutoroutePart"))!["Path"]);
    }

    [Fact]
    public async Task Posted_address_is_ignored_where_no_custom_one_is_allowed()
    {
        var desk = await site.DeskAsync();
        var title = $"fixed-{Guid.NewGuid():N}x";
        var form = await desk.CreateFormAsync("Fixed");
        form["TitlePart.Title"] = title;
        form.Forge("AutoroutePart.Path", "forged");

        var id = CmsSite.ContractTests.Admin.Desk.IdOf(await desk.Visitor.SubmitAsync(form, "submit.Save"));

        Assert.Equal(title, (string?)(await desk.StoredAsync(id, "AutoroutePart"))!["Path"]);
    }

    [Fact]
    public async Task Removed_items_address_is_free_again()
    {
        var title = $"free-{Guid.NewGuid():N}x";
        var first = await CreateAsync("Fixed", title, VersionOptions.Published);
        await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            await manager.RemoveAsync(await manager.GetAsync(first.ContentItemId, VersionOptions.Latest));
        });

        Assert.Equal(title, Path(await CreateAsync("Fixed", title)));
    }

    private static string? Path(ContentItem item) => item.TryGet<AutoroutePart>(out var part) ? part.Path : null;

    private async Task<ContentItem> CreateAsync(string type, string title, VersionOptions? version = null)
    {
        var id = await site.CreateAsync(type, title, version ?? VersionOptions.Draft);
        return (await site.GetAsync(id))!;
    }

    private async Task<ContentItem> ChangeAsync(string id, Action<ContentItem> change)
    {
        await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
            change(item);
            await manager.UpdateAsync(item);
            await manager.SaveDraftAsync(item);
        });
        return (await site.GetAsync(id))!;
    }
}
