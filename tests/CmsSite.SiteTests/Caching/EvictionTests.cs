using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Settings;

namespace CmsSite.SiteTests.Caching;

/// <summary>What is published is on the next request, by whatever road.</summary>
public sealed class EvictionTests(NewsroomSite site)
{
    private const string List = "/Admin/Contents/ContentItems";

    public static TheoryData<string> Roads => ["review", "form", "bulk", "code", "recipe"];

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Change_is_on_the_next_request_of_page_list_and_home(string road)
    {
        var (id, path) = await site.PublishAsync(new Report($"Avant {Guid.NewGuid():N}").Complete().On(site.NextDay()));
        var after = $"Après {Guid.NewGuid():N}";
        using var reader = site.Host.Visit();
        string[] paths = [path, "/fr/news", "/fr", "/de/news"];
        foreach (var shown in paths) await reader.KeepAsync(shown);

        await ChangeAsync(road, id, after);

        foreach (var shown in paths) Assert.Contains(after, (await reader.GetAsync(shown)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unpublish")]
    [InlineData("remove")]
    [InlineData("form")]
    public async Task What_is_withdrawn_is_gone_on_the_next_request(string road)
    {
        var title = $"Retiré {Guid.NewGuid():N}";
        var (id, path) = await site.PublishAsync(new Report(title).Complete().On(site.NextDay()));
        using var reader = site.Host.Visit();
        await reader.KeepAsync(path);
        await reader.KeepAsync("/it/news");

        await (road switch
        {
            "unpublish" => site.Host.InScopeAsync(services => services.UnpublishAsync(id)),
            "remove" => site.Host.InScopeAsync(services => services.RemoveAsync(id)),
            _ => NewsroomSite.EditAsync(await site.ReviewerAsync(), id, form => form.Forge("submit.Unpublish", "submit.Unpublish"), "submit.Unpublish"),
        });

        Assert.Equal("404", (await reader.GetAsync(path)).Verdict);
        Assert.DoesNotContain(title, (await reader.GetAsync("/it/news")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_value_is_on_the_next_request_of_the_other_language()
    {
        var (source, _) = await site.PublishAsync(new Report($"Source {Guid.NewGuid():N}").Complete());
        var translation = await site.LocalizeAsync(source, "en");
        await site.PublishAsync(translation, form => form["TitlePart.Title"] = $"Translation {Guid.NewGuid():N}");
        var path = await site.PathAsync(translation);
        using var reader = site.Host.Visit();
        Assert.Contains("Switzerland", (await reader.KeepAsync(path)).Words, StringComparison.Ordinal);

        await site.PublishAsync(source, form => form["ConferenceReportPart.Country.Text"] = "FR");

        var page = await reader.GetAsync(path);
        Assert.Contains("France", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Switzerland", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delegate_leaves_and_comes_back_to_the_report_that_asks_for_him()
    {
        var person = await site.PublishDelegateAsync();
        var id = await site.WriteAsync(new Report($"Délégation {Guid.NewGuid():N}").Complete());
        await site.PublishAsync(id, form => form.WithMember(person.Set));
        var path = await site.PathAsync(id);
        using var reader = site.Host.Visit();
        Assert.Contains(person.Name, (await reader.KeepAsync(path)).Words, StringComparison.Ordinal);

        await site.Host.InScopeAsync(services => services.UnpublishAsync(person.Id));
        var without = await reader.KeepAsync(path);
        await (await site.ReviewerAsync()).PostAsync($"/Admin/Conferences/Publish/{person.Id}");

        Assert.DoesNotContain(person.Name, without.Words, StringComparison.Ordinal);
        Assert.Contains(person.Name, (await reader.GetAsync(path)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_settings_are_on_the_next_request()
    {
        using var reader = site.Host.Visit();
        await reader.KeepAsync("/es");
        var name = $"Site {Guid.NewGuid():N}";
        var before = await NameAsync(name);

        var page = await reader.GetAsync("/es");
        await NameAsync(before);

        Assert.Contains(name, page.TextOf("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_definitions_are_on_the_next_request()
    {
        using var reader = site.Host.Visit();
        await reader.KeepAsync("/es");

        await site.Host.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.StoreTypeDefinitionAsync(await definitions.LoadTypeDefinitionAsync("Topic"));
        });

        Assert.False((await reader.GetAsync("/es")).IsKept());
    }

    [Fact]
    public async Task Nothing_shows_of_a_change_before_its_commit_nor_after_it_is_rolled_back()
    {
        var title = $"Ferme {Guid.NewGuid():N}";
        var (id, path) = await site.PublishAsync(new Report(title).Complete());
        using var reader = site.Host.Visit();
        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form["TitlePart.Title"] = "Jamais vu");
        await site.ApproveAsync(id);
        await reader.KeepAsync(path);
        Page? during = null;

        await site.Host.InScopeAsync(async services =>
        {
            await services.PublishLatestAsync(id);
            during = await reader.GetAsync(path);
            await services.RollBackAsync();
        });

        Assert.True(during!.IsKept());
        Assert.Equal(title, during!.TextOf("h1"));
        Assert.Equal(title, (await reader.GetAsync(path)).TextOf("h1"));
    }

    private async Task ChangeAsync(string road, string id, string title)
    {
        if (road == "recipe")
        {
            var item = (await site.GetAsync(id))!;
            item.Content.TitlePart.Title = title;
            item.DisplayText = title;
            await site.Host.RunRecipeAsync(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(JsonSerializer.SerializeToNode(item)) });
            await site.PublishAsync(id);
            return;
        }

        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form["TitlePart.Title"] = title);
        await site.ApproveAsync(id);
        var reviewer = await site.ReviewerAsync();
        await (road switch
        {
            "form" => NewsroomSite.EditAsync(reviewer, id, _ => { }, "submit.Publish"),
            "bulk" => reviewer.PostAsync(List, ("submit.BulkAction", "yes"), ("Options.BulkAction", "PublishNow"), ("itemIds", $"{(await site.GetAsync(id))!.Id}")),
            "code" => site.Host.InScopeAsync(services => services.PublishLatestAsync(id)),
            _ => reviewer.DecideAsync(id, "Publish"),
        });
    }

    private Task<string> NameAsync(string name) => site.Host.InScopeAsync(async services =>
    {
        var settings = services.GetRequiredService<ISiteService>();
        var changed = await settings.LoadSiteSettingsAsync();
        var before = changed.SiteName;
        changed.SiteName = name;
        await settings.UpdateSiteSettingsAsync(changed);
        return before;
    });
}
