using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.ContractTests.Admin;

/// <summary>What each button of the admin answers, says and leaves behind.</summary>
public sealed class FlowTests(ContractSite site)
{
    /// <summary>Type, stored versions before, what is done, versions after, the handlers that hear of it, the notice.</summary>
    public static TheoryData<string, string, string, string, string, string> Buttons => new()
    {
        { "Story", "", "submit.Save", "Lp", "Creating[Lp] Created[Lp] DraftSaving[Lp] DraftSaved[Lp]", "Your Story draft has been saved." },
        { "Story", "", "submit.Publish", "LP", "Creating[Lp] Created[Lp] Publishing[Lp] Published[LP]", "Your Story has been published." },
        { "Story", "Lp", "submit.Save", "Lp", "Updating[Lp] Updated[Lp] DraftSaving[Lp] DraftSaved[Lp]", "Your Story draft has been saved." },
        { "Story", "Lp", "submit.Publish", "LP", "Updating[Lp] Updated[Lp] Publishing[Lp] Published[LP]", "Your Story has been published." },
        {
            "Story", "LP", "submit.Save", "lP Lp",
            "Versioning[lP] Versioned[lP] Updating[Lp] Updated[Lp] DraftSaving[Lp] DraftSaved[Lp]",
            "Your Story draft has been saved."
        },
        {
            "Story", "LP", "submit.Publish", "lp LP",
            "Versioning[lP] Versioned[lP] Updating[Lp] Updated[Lp] Publishing[Lp] Published[LP]",
            "Your Story has been published."
        },
        { "Story", "LP", "submit.Unpublish", "lp Lp", "", "Your Story has been unpublished." },
        { "DraftNV", "LP", "submit.Save", "Lp", "Updating[Lp] Updated[Lp] DraftSaving[Lp] DraftSaved[Lp]", "Your DraftNV draft has been saved." },
        { "Plain", "", "submit.Publish", "LP", "Creating[Lp] Created[Lp] Publishing[Lp] Published[LP]", "Your Plain has been published." },
    };

    /// <summary>Versions before, action of the list, versions after, notice.</summary>
    public static TheoryData<string, string, string, string> Actions => new()
    {
        { "Lp", "Publish", "LP", "That Story has been published." },
        { "LP", "Publish", "LP", "That Story has been published." },
        { "lP Lp", "Publish", "lp LP", "That Story has been published." },
        { "LP", "Unpublish", "Lp", "The Story has been unpublished." },
        { "Lp", "Unpublish", "Lp", "The Story has been unpublished." },
        { "lP Lp", "DiscardDraft", "LP lp", "The Story draft has been removed." },
        { "Lp", "DiscardDraft", "lp", "The Story draft has been removed." },
        { "Lp", "Delete", "lp", "That Story has been removed." },
        { "LP", "Delete", "lp", "That Story has been removed." },
        { "lP Lp", "Delete", "lp lp", "That Story has been removed." },
    };

    [Theory]
    [MemberData(nameof(Buttons))]
    public async Task Button_of_the_editor_stores_calls_handlers_and_says_so(string type, string before, string button, string after, string events, string notice)
    {
        var desk = await site.DeskAsync();
        var id = before.Length == 0 ? null : await site.CreateAsync(type, "Before", before == "LP" ? VersionOptions.Published : VersionOptions.Draft);
        var form = id is null ? await desk.CreateFormAsync(type) : await desk.EditFormAsync(id);
        form["TitlePart.Title"] = $"Button {Guid.NewGuid():N}";
        site.Handlers.Clear();

        var page = await desk.Visitor.SubmitAsync(form, button);

        var heard = Writing(site.Handlers.Take());
        var next = await desk.Visitor.FollowAsync(page);
        id ??= Desk.IdOf(page);
        Assert.Multiple(
            () => Assert.Equal(Desk.EditPath(id), page.Location),
            () => Assert.Contains(notice, next.Words, StringComparison.Ordinal),
            () => Assert.True(events.Length == 0 || events == heard, heard));
        Assert.Equal(after, await desk.VersionsAsync(id));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Action_of_the_list_leaves_the_versions_and_says_so(string before, string action, string after, string notice)
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync(before);
        var path = action == "Delete" ? $"/Admin/Contents/ContentItems/{id}/Delete" : $"/Admin/Contents/ContentItems/{id}/{action}";

        var page = await desk.Visitor.PostAsync(path);

        var next = await desk.Visitor.FollowAsync(page);
        Assert.Equal("/Admin/Contents/ContentItems", page.Location);
        Assert.Contains(notice, next.Words, StringComparison.Ordinal);
        Assert.Equal(after, await desk.VersionsAsync(id));
    }

    [Fact]
    public async Task Action_leads_back_to_the_return_url()
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync("Lp");

        var page = await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish?returnUrl=%2FAdmin");

        Assert.Equal("/Admin", page.Location);
    }

    [Fact]
    public async Task Discarding_without_a_draft_is_not_found()
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync("LP");

        var page = await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/DiscardDraft");

        Assert.Equal("404", page.Verdict);
    }

    [Fact]
    public async Task Clone_is_a_draft_of_the_same_title_with_an_address_of_its_own()
    {
        var desk = await site.DeskAsync();
        var title = $"To clone {Guid.NewGuid():N}";
        var id = await desk.CreateAsync("Story", title, "submit.Publish");

        var page = await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Clone");

        var next = await desk.Visitor.FollowAsync(page);
        Assert.Contains("Successfully cloned. The clone was saved as a draft.", next.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_of_a_deleted_item_is_not_found()
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync("Lp");
        var form = await desk.EditFormAsync(id);
        await desk.Visitor.PostAsync($"/Admin/Contents/ContentItems/{id}/Delete");

        Assert.Equal("404", (await desk.Visitor.GetAsync(Desk.EditPath(id))).Verdict);
        Assert.Equal("404", (await desk.Visitor.SubmitAsync(form, "submit.Save")).Verdict);
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Unpublish")]
    [InlineData("DiscardDraft")]
    [InlineData("Delete")]
    [InlineData("Clone")]
    public async Task Action_answers_to_posts_alone(string action)
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync("lP Lp");

        var page = await desk.Visitor.GetAsync($"/Admin/Contents/ContentItems/{id}/{action}");

        Assert.Equal("404", page.Verdict);
        Assert.Equal("lP Lp", await desk.VersionsAsync(id));
    }

    [Theory]
    [InlineData("submit.Save")]
    [InlineData("submit.Publish")]
    public async Task Post_without_a_token_is_a_bad_request_and_stores_nothing(string button)
    {
        var desk = await site.DeskAsync();
        var id = await StoredAsync("Lp");
        var form = await desk.EditFormAsync(id);
        form["TitlePart.Title"] = "Forged";
        form.Drop("__RequestVerificationToken");

        var page = await desk.Visitor.SubmitAsync(form, button);

        Assert.Equal("400", page.Verdict);
        Assert.NotEqual("Forged", (await desk.LatestAsync(id)).DisplayText);
    }

    [Fact]
    public async Task Editor_with_a_return_url_leads_back_to_it_or_goes_on()
    {
        var desk = await site.DeskAsync();
        var page = await desk.Visitor.GetAsync(Desk.CreatePath("Story") + "?returnUrl=%2FAdmin%2FContents%2FContentItems%2FStory");
        var form = page.FormWith("TitlePart.Title");
        form["TitlePart.Title"] = "With a way back";

        Assert.Equal(["submit.Publish", "submit.PublishAndContinue", "submit.Save", "submit.SaveAndContinue"], form.Buttons.Order());
        var saved = await desk.Visitor.SubmitAsync(form, "submit.Save");
        Assert.Equal("/Admin/Contents/ContentItems/Story", saved.Location);
    }

    [Theory]
    [InlineData("Story", "", "submit.Publish submit.Save")]
    [InlineData("Story", "Lp", "submit.Publish submit.Save")]
    [InlineData("Story", "LP", "submit.Publish submit.Save submit.Unpublish")]
    [InlineData("Plain", "", "submit.Publish")]
    public async Task Editor_shows_the_buttons_that_fit(string type, string before, string buttons)
    {
        var desk = await site.DeskAsync();
        var id = before.Length == 0 ? null : await site.CreateAsync(type, "Buttons", before == "LP" ? VersionOptions.Published : VersionOptions.Draft);

        var form = id is null ? await desk.CreateFormAsync(type) : await desk.EditFormAsync(id);

        Assert.Equal(buttons, string.Join(' ', form.Buttons.Order()));
    }

    [Fact]
    public async Task Draft_above_a_published_version_leaves_the_public_page_as_it_was()
    {
        var desk = await site.DeskAsync();
        var title = $"Public {Guid.NewGuid():N}";
        var id = await desk.CreateAsync("Story", title, "submit.Publish");
        var form = await desk.EditFormAsync(id);
        form["TitlePart.Title"] = "Only a draft";
        await desk.Visitor.SubmitAsync(form, "submit.Save");

        using var reader = site.Host.Visit();
        var page = await reader.GetAsync($"/Contents/ContentItems/{id}");

        Assert.Contains(title, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Only a draft", page.Words, StringComparison.Ordinal);
    }

    private async Task<string> StoredAsync(string versions)
    {
        var id = await site.CreateAsync("Story", $"Stored {Guid.NewGuid():N}", versions == "Lp" ? VersionOptions.Draft : VersionOptions.Published);
        if (versions == "lP Lp") await site.DraftAsync(id);
        return id;
    }

    private static string Writing(string calls)
    {
        string[] preparing = ["Loading", "Loaded", "Activating", "Activated", "Initializing", "Initialized"];
        return string.Join(' ', calls.Split(' ')
            .Where(c => c.StartsWith("item.", StringComparison.Ordinal))
            .Select(c => System.Text.RegularExpressions.Regex.Replace(c["item.".Length..], @"\(.*?\)", ""))
            .Where(c => !preparing.Contains(c.Split('[')[0])));
    }
}
