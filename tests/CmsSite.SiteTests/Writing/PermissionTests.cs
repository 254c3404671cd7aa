using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Writing;

/// <summary>What Editors and Reviewers may do, and that a refusal changes nothing.</summary>
public sealed class PermissionTests(NewsroomSite site)
{
    /// <summary>
    /// The action on a complete report, the stored versions before, with an A where the draft is approved, then the answer and versions
    /// after for stranger, Editor, Reviewer.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Matrix => new()
    {
        // action            before  stranger     Editor       Reviewer
        { "see the list",    "Lp",   "login Lp",  "200 Lp",    "200 Lp" },
        { "see the editor",  "Lp",   "login Lp",  "200 Lp",    "200 Lp" },
        { "edit, Save",      "Lp",   "login Lp",  "302 Lp",    "302 Lp" },
        { "edit, Publish",   "Lp",   "login Lp",  "403 Lp",    "200 Lp" },
        { "edit, Publish",   "Lp A", "login Lp",  "403 Lp",    "302 LP" },
        { "edit, Publish",   "LP",   "login LP",  "403 LP",    "302 lp LP" },
        { "edit, Unpublish", "LP",   "login LP",  "403 LP",    "302 lp Lp" },
        { "Publish",         "Lp",   "login Lp",  "403 Lp",    "403 Lp" },
        { "Publish",         "Lp A", "login Lp",  "403 Lp",    "302 LP" },
        { "Unpublish",       "LP",   "login LP",  "403 LP",    "302 Lp" },
        { "bulk PublishNow", "Lp",   "login Lp",  "403 Lp",    "403 Lp" },
        { "bulk PublishNow", "Lp A", "login Lp",  "403 Lp",    "302 LP" },
        { "Delete",          "Lp",   "login Lp",  "403 Lp",    "302 lp" },
        { "Clone",           "LP",   "login LP",  "302 LP",    "302 LP" },
        { "localize",        "LP",   "login LP",  "302 LP",    "302 LP" },
        { "preview",         "Lp",   "login Lp",  "200 Lp",    "200 Lp" },
        { "see the users",   "Lp",   "login Lp",  "403 Lp",    "403 Lp" },
    };

    /// <summary>It would have a public page of its own that nobody has reviewed.</summary>
    [Theory]
    [InlineData("submit.Publish")]
    [InlineData("submit.Save")]
    public async Task Part_of_a_report_stands_in_no_place_of_its_own(string button)
    {
        var title = $"Seul au monde {Guid.NewGuid():N}";
        var reviewer = await site.ReviewerAsync();

        await reviewer.PostAsync("/Admin/Contents/ContentTypes/Panel/Create", ("TitlePart.Title", title), (button, button));

        Assert.Equal(0, await site.CountAsync(title));
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Action_is_answered_by_role(string action, string before, string stranger, string editor, string reviewer)
    {
        var answers = new List<string>();
        using var nobody = site.Host.Visit();

        foreach (var who in new[] { nobody, await site.EditorAsync(), await site.ReviewerAsync() })
        {
            var report = new Report($"Rôle {Guid.NewGuid():N}").Complete();
            var id = before == "LP" ? (await site.PublishAsync(report)).Id : await site.WriteAsync(report);
            if (before == "Lp A") await site.ApproveAsync(id);
            var page = await TryAsync(action, who, id);
            answers.Add($"{page.Verdict} {await site.VersionsAsync(id)}");
        }

        Assert.Equal($"{stranger} | {editor} | {reviewer}", string.Join(" | ", answers));
    }

    [Fact]
    public async Task Editor_is_offered_no_publication()
    {
        var editor = await site.EditorAsync();
        var id = await site.WriteAsync(new Report("Sans bouton").Complete());

        Assert.Equal(["submit.Save"], (await NewsroomSite.NewFormAsync(editor)).Buttons);
        Assert.Equal(["submit.Save"], (await NewsroomSite.EditFormAsync(editor, id)).Buttons);
    }

    [Fact]
    public async Task Editors_forged_publication_is_refused_and_the_report_stays_as_it_was()
    {
        var title = $"Inchangé {Guid.NewGuid():N}";
        var id = await site.WriteAsync(new Report(title).Complete());
        var editor = await site.EditorAsync();
        var form = await NewsroomSite.EditFormAsync(editor, id);
        form["TitlePart.Title"] = "Forgé";
        form.Forge("submit.Publish", "submit.Publish");

        var page = await editor.SubmitAsync(form);

        Assert.Equal("403", page.Verdict);
        Assert.Equal("Lp", await site.VersionsAsync(id));
        Assert.Equal(title, (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Editors_forged_publication_of_a_new_report_stores_nothing()
    {
        var title = $"Forgé {Guid.NewGuid():N}";
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().Inputs).Forge("submit.Publish", "submit.Publish");

        var page = await editor.SubmitAsync(form);

        Assert.Equal("403", page.Verdict);
        Assert.Equal(0, await site.CountAsync(title));
    }

    private async Task<Page> TryAsync(string action, Visitor who, string id)
    {
        const string List = "/Admin/Contents/ContentItems";
        return action switch
        {
            "see the list" => await who.GetAsync(List),
            "see the editor" => await who.GetAsync(NewsroomSite.EditPath(id)),
            "edit, Save" => await EditAsync(who, id, "submit.Save"),
            "edit, Publish" => await EditAsync(who, id, "submit.Publish"),
            "edit, Unpublish" => await EditAsync(who, id, "submit.Unpublish"),
            "bulk PublishNow" => await who.PostAsync(List, ("submit.BulkAction", "yes"), ("Options.BulkAction", action[5..]), ("itemIds", $"{(await site.GetAsync(id))!.Id}")),
            "localize" => await who.PostAsync("/Admin/ContentLocalization", ("contentItemId", id), ("targetCulture", "en")),
            "preview" => await who.GetAsync($"/Contents/ContentItems/{id}/Preview"),
            "see the users" => await who.GetAsync("/Admin/Users/Index"),
            _ => await who.PostAsync($"{List}/{id}/{action}"),
        };
    }

    /// <summary>Posts the Administrator's form, with the button even where it has none, as the one who tries.</summary>
    private async Task<Page> EditAsync(Visitor who, string id, string button)
    {
        var form = await NewsroomSite.EditFormAsync(await site.SignedInAsync(SiteHost.Administrator), id);
        form["__RequestVerificationToken"] = await who.TokenAsync();
        return await who.SubmitAsync(form.Forge(button, button));
    }
}
