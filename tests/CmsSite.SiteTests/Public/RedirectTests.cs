using CmsSite.SiteTests.Caching;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Public;

/// <summary>An address that the public knew goes on leading to what was there.</summary>
public sealed class RedirectTests(NewsroomSite site)
{
    private const string Input = "AutoroutePart.Path";

    [Fact]
    public async Task Old_address_redirects_for_ever_once_the_change_is_published()
    {
        var (id, old) = await PublishAsync();
        var changed = Fresh();

        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form[Input] = changed.Trim('/'));
        var before = await GetAsync(old);
        await site.PublishAsync(id);

        Assert.Equal("200", before.Verdict);
        await AssertMovedAsync(old, changed);
        Assert.Equal("200", (await GetAsync(changed)).Verdict);
    }

    [Fact]
    public async Task Each_of_several_old_addresses_leads_straight_to_the_last()
    {
        var (id, first) = await PublishAsync();
        var (second, third) = (Fresh(), Fresh());

        await ChangeAsync(id, second);
        await ChangeAsync(id, third);

        await AssertMovedAsync(first, third);
        await AssertMovedAsync(second, third);
    }

    [Fact]
    public async Task Address_that_comes_back_answers_and_the_other_leads_to_it()
    {
        var (id, first) = await PublishAsync();
        var second = Fresh();

        await ChangeAsync(id, second);
        await ChangeAsync(id, first);

        Assert.Equal("200", (await GetAsync(first)).Verdict);
        await AssertMovedAsync(second, first);
    }

    [Fact]
    public async Task What_lies_below_an_old_address_lies_below_the_new_one()
    {
        var (id, old) = await PublishAsync();
        var changed = Fresh();

        await ChangeAsync(id, changed);

        Assert.Equal($"{changed}/below", (await GetAsync($"{old}/below")).Location);
        Assert.Equal("404", (await GetAsync($"{old}/below/that")).Verdict);
    }

    [Fact]
    public async Task Arabic_address_redirects_too()
    {
        var (id, old) = await site.PublishAsync(new Report($"موتمر {Guid.NewGuid():N}").In("ar").Complete());
        var changed = $"/ar/news/عنوان-{Guid.NewGuid():N}";

        await ChangeAsync(id, changed);

        var moved = await GetAsync(old);
        Assert.Equal("301", moved.Verdict);
        Assert.Equal(changed, Uri.UnescapeDataString(moved.Location!));
        Assert.Equal("200", (await GetAsync(moved.Location!)).Verdict);
    }

    [Fact]
    public async Task Address_taken_over_belongs_to_the_item_that_took_it()
    {
        var (id, old) = await PublishAsync();
        await ChangeAsync(id, Fresh());
        var (other, otherPath) = await PublishAsync();

        await ChangeAsync(other, old);
        var taken = await GetAsync(old);
        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{other}/Unpublish");

        Assert.Equal("200", taken.Verdict);
        Assert.Equal("404", (await GetAsync(old)).Verdict);
        Assert.Equal("404", (await GetAsync(otherPath)).Verdict);
    }

    [Fact]
    public async Task Unpublished_item_is_not_found_at_any_of_its_addresses_until_it_is_published_again()
    {
        var (id, first) = await PublishAsync();
        var second = Fresh();
        var reviewer = await site.ReviewerAsync();
        await ChangeAsync(id, second);

        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Unpublish");
        var offline = (await GetAsync(first)).Verdict + (await GetAsync(second)).Verdict;
        // Taken offline, the item gets its address from its title again.
        await site.PublishAsync(id, form => form["TitlePart.Title"] = $"Revient {Guid.NewGuid():N}");
        var third = await site.PathAsync(id);

        Assert.Equal("404404", offline);
        Assert.StartsWith("/fr/news/revient-", third, StringComparison.Ordinal);
        await AssertMovedAsync(first, third);
        await AssertMovedAsync(second, third);
    }

    [Fact]
    public async Task Removed_item_leaves_no_redirect()
    {
        var (id, old) = await PublishAsync();
        var changed = Fresh();
        await ChangeAsync(id, changed);

        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");

        Assert.Equal("404", (await GetAsync(old)).Verdict);
        Assert.Equal("404", (await GetAsync(changed)).Verdict);
    }

    [Fact]
    public async Task Import_that_moves_a_published_item_leaves_a_redirect()
    {
        var (id, old) = await PublishAsync();
        var changed = Fresh();

        await site.Host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = (await manager.GetAsync(id))!.Clone();
            item.Id = 0;
            item.ContentItemVersionId = null;
            item.Alter<AutoroutePart>(part => part.Path = changed.Trim('/'));
            await manager.ImportAsync([item]);
        });
        await site.PublishAsync(id);

        await AssertMovedAsync(old, changed);
    }

    [Fact]
    public async Task Nothing_is_remembered_of_a_publication_that_is_rolled_back()
    {
        var (id, old) = await PublishAsync();
        await NewsroomSite.EditAsync(await site.EditorAsync(), id, form => form[Input] = Fresh().Trim('/'));
        await site.ApproveAsync(id);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Host.InScopeAsync(async services =>
        {
            await services.PublishLatestAsync(id);
            throw new InvalidOperationException("Something else failed.");
        }));

        Assert.Equal("200", (await GetAsync(old)).Verdict);
    }

    [Theory]
    [InlineData("/en/news/other-language")]
    [InlineData("/fr/delegates/other-folder")]
    [InlineData("/fr/news/two/names")]
    [InlineData("/plain")]
    public async Task Address_outside_the_language_and_folder_is_refused_with_what_was_typed_kept(string path)
    {
        var (id, _) = await PublishAsync();
        var reviewer = await site.ReviewerAsync();
        var form = await NewsroomSite.EditFormAsync(reviewer, id);
        form[Input] = path.Trim('/');

        var page = await reviewer.SubmitAsync(form, "submit.Publish");

        Assert.Equal("200", page.Verdict);
        Assert.NotNull(page.ErrorAt(Input));
        Assert.Equal(path.Trim('/'), page.FormWith(Input)[Input]);
    }

    [Fact]
    public async Task Address_of_what_was_never_published_can_not_be_typed()
    {
        var id = await site.WriteAsync(new Report($"Brouillon {Guid.NewGuid():N}").Complete());

        var page = await (await site.EditorAsync()).GetAsync(NewsroomSite.EditPath(id));

        Assert.True(page.Document.QuerySelector($"[name='{Input}']")!.HasAttribute("disabled"));
    }

    private static string Fresh() => $"/fr/news/adresse-{Guid.NewGuid():N}";

    private Task<(string Id, string Path)> PublishAsync() => site.PublishAsync(new Report($"Déménage {Guid.NewGuid():N}").Complete());

    private Task ChangeAsync(string id, string path) => site.PublishAsync(id, form => form[Input] = path.Trim('/'));

    private async Task<Page> GetAsync(string path)
    {
        using var visitor = site.Host.Visit();

        return await visitor.GetAsync(path);
    }

    private async Task AssertMovedAsync(string from, string to)
    {
        var page = await GetAsync(from);

        Assert.Equal(("301", to), (page.Verdict, page.Location));
    }
}
