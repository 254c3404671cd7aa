using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.ContractTests.Admin;

/// <summary>A handler that cancels or throws, seen from the admin.</summary>
public sealed class CancelTests(ContractSite site) : IDisposable
{
    public void Dispose() => site.Handlers.Clear();

    [Theory]
    [InlineData("", "")]
    [InlineData("Lp", "Lp")]
    [InlineData("LP", "LP")]
    public async Task Cancelled_publication_by_form_shows_the_form_again_and_stores_nothing(string before, string after)
    {
        var desk = await site.DeskAsync();
        var title = $"Cancelled {Guid.NewGuid():N}";
        var id = before.Length == 0 ? null : await site.CreateAsync("Story", "Before", before == "LP" ? VersionOptions.Published : VersionOptions.Draft);
        var form = id is null ? await desk.CreateFormAsync("Story") : await desk.EditFormAsync(id);
        form["TitlePart.Title"] = title;
        site.Handlers.On("item.Publishing", Cancel);

        var page = await desk.Visitor.SubmitAsync(form, "submit.Publish");

        Assert.Equal("200", page.Verdict);
        Assert.Contains($"Publishing Story '{title}' was cancelled.", page.Errors);
        Assert.Equal(title, page.FormWith("TitlePart.Title")["TitlePart.Title"]);
        Assert.Equal(after, id is null ? await site.VersionsOfTitleAsync(title) : await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lp")]
    public async Task Handler_that_throws_does_not_stop_a_publication_by_form(string before)
    {
        var desk = await site.DeskAsync();
        var id = before.Length == 0 ? null : await site.CreateAsync("Story", "Before", VersionOptions.Draft);
        var form = id is null ? await desk.CreateFormAsync("Story") : await desk.EditFormAsync(id);
        form["TitlePart.Title"] = "Thrown";
        site.Handlers.On("item.Publishing", _ => throw new InvalidOperationException("The spy was told to."));

        var page = await desk.Visitor.SubmitAsync(form, "submit.Publish");

        Assert.Equal("LP", await site.VersionsAsync(id ?? Desk.IdOf(page)));
    }

    [Fact]
    public async Task Cancelled_publication_by_the_list_says_so_there_and_changes_nothing()
    {
        var desk = await site.DeskAsync();
        var id = await site.CreateAsync("Story", "Listed and cancelled", VersionOptions.Draft);
        site.Handlers.On("item.Publishing", Cancel);

        var page = await desk.PublishAsync(id);

        var list = await desk.Visitor.FollowAsync(page);
        Assert.Equal("/Admin/Contents/ContentItems", page.Location);
        Assert.Contains("Publishing Story 'Listed and cancelled' was cancelled.", list.Errors);
        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Cancelled_bulk_publication_publishes_none_of_the_batch()
    {
        var desk = await site.DeskAsync();
        var one = await site.CreateAsync("Story", "Free", VersionOptions.Draft);
        var two = await site.CreateAsync("Story", "Held back", VersionOptions.Draft);
        site.Handlers.On("item.Publishing", context =>
        {
            if (context.ContentItem.ContentItemId == two) Cancel(context);
        });

        var page = await desk.Visitor.PostAsync(
            "/Admin/Contents/ContentItems",
            ("submit.BulkAction", "yes"),
            ("Options.BulkAction", "PublishNow"),
            ("itemIds", $"{(await site.GetAsync(one))!.Id}"),
            ("itemIds", $"{(await site.GetAsync(two))!.Id}"));

        var list = await desk.Visitor.FollowAsync(page);
        Assert.Contains("Couldn't publish selected content.", list.Words, StringComparison.Ordinal);
        Assert.Equal("Lp Lp", $"{await site.VersionsAsync(one)} {await site.VersionsAsync(two)}");
    }

    [Fact]
    public async Task Cancelled_creation_shows_the_form_again_and_stores_nothing()
    {
        var desk = await site.DeskAsync();
        var title = $"Never made {Guid.NewGuid():N}";
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = title;
        site.Handlers.On("item.Creating", Cancel);

        var page = await desk.Visitor.SubmitAsync(form, "submit.Save");

        Assert.Equal("200", page.Verdict);
        Assert.Contains($"Creating Story '{title}' was canceled.", page.Errors);
        Assert.Equal("", await site.VersionsOfTitleAsync(title));
    }

    [Fact]
    public async Task Cancelled_unpublication_keeps_the_page()
    {
        var desk = await site.DeskAsync();
        var id = await site.CreateAsync("Story", "Stays public", VersionOptions.Published);
        site.Handlers.On("item.Unpublishing", Cancel);

        var page = await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Unpublish");

        var list = await desk.Visitor.FollowAsync(page);
        Assert.Contains("Unpublishing Story 'Stays public' was cancelled.", list.Errors);
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Cancelled_removal_keeps_the_item()
    {
        var desk = await site.DeskAsync();
        var id = await site.CreateAsync("Story", "Stays", VersionOptions.Draft);
        site.Handlers.On("item.Removing", Cancel);

        var page = await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");

        Assert.Equal("302", page.Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Forms_never_call_validating_handlers()
    {
        var desk = await site.DeskAsync();
        var form = await desk.CreateFormAsync("Story");
        form["TitlePart.Title"] = "Not validated";
        site.Handlers.Clear();

        await desk.Visitor.SubmitAsync(form, "submit.Publish");

        Assert.DoesNotContain("Validating", site.Handlers.Take(), StringComparison.Ordinal);
    }

    private static void Cancel(ContentContextBase context)
    {
        switch (context)
        {
            case PublishContentContext publish:
                publish.Cancel = true;
                break;
            case CreateContentContext create:
                create.Cancel = true;
                break;
            case RemoveContentContext remove:
                remove.Cancel = true;
                break;
        }
    }
}
