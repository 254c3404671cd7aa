using CmsSite.Conferences.Reports;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Writing;

/// <summary>Two people write the same report.</summary>
public sealed class TwoEditorsTests(NewsroomSite site)
{
    private const int Pairs = 20;
    private const string Lead = "ConferenceReportPart.Lead.Text";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_posts_at_the_same_moment_one_is_saved_and_one_is_shown_both_versions(bool isPublished)
    {
        using var first = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var second = await site.Host.SignInAsync(SiteHost.Administrator);

        for (var pair = 0; pair < Pairs; pair++)
        {
            var report = new Report($"À deux {Guid.NewGuid():N}").Complete();
            var id = isPublished ? (await site.PublishAsync(report)).Id : await site.WriteAsync(report);
            var (one, other) = (await NewsroomSite.EditFormAsync(first, id), await NewsroomSite.EditFormAsync(second, id));
            (one[Lead], other[Lead]) = ("Les mots de l’une.", "Les mots de l’autre.");

            var pages = await Task.WhenAll(Task.Run(() => first.SubmitAsync(one, "submit.Save")), Task.Run(() => second.SubmitAsync(other, "submit.Save")));

            await AssertOneSavedAsync(id, pages, ["Les mots de l’une.", "Les mots de l’autre."]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Approved_draft_is_published_or_changed_and_who_comes_second_is_shown_both_versions(bool isPublished)
    {
        using var first = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var second = await site.Host.SignInAsync(SiteHost.Administrator);

        for (var pair = 0; pair < Pairs; pair++)
        {
            var report = new Report($"À deux {Guid.NewGuid():N}").Complete().With("Lead", "Les mots approuvés.");
            var id = isPublished ? (await site.PublishAsync(report)).Id : await site.WriteAsync(report);
            if (!isPublished) await site.ApproveAsync(id);
            var (one, other) = (await NewsroomSite.EditFormAsync(first, id), await NewsroomSite.EditFormAsync(second, id));
            other[Lead] = "Les mots de l’autre.";

            var pages = await Task.WhenAll(Task.Run(() => first.SubmitAsync(one, "submit.Publish")), Task.Run(() => second.SubmitAsync(other, "submit.Save")));

            await AssertOneSavedAsync(id, pages, ["Les mots approuvés.", "Les mots de l’autre."]);
            if (await site.GetAsync(id, VersionOptions.Published) is { } published) Assert.Equal("Les mots approuvés.", LeadOf(published));
        }
    }

    [Fact]
    public async Task Second_to_save_is_shown_mine_and_theirs_for_each_value_and_loses_nothing_typed()
    {
        var (id, mine) = await SavedMeanwhileAsync();

        var page = await (await site.EditorAsync()).SubmitAsync(mine, "submit.Save");

        Assert.Equal("200", page.Verdict);
        Assert.Equal(
            [
                ("Theirs in the lead.", "Mine in the lead."),
                ("57", "475"),
                ("Theirs in the panel", "Mine in the panel"),
            ],
            RowsOf(page).Select(row => (row.Theirs, row.Mine)));
        Assert.All(RowsOf(page), row => Assert.NotEqual("", row.Value));
        var form = page.FormWith("TitlePart.Title");
        Assert.Equal("Mine in the lead.", form[Lead]);
        Assert.Equal("Mine in the panel", form["Programme-0.TitlePart.Title"]);
        Assert.Equal("475", form[NumberIn(form)]);
        Assert.Equal("Theirs in the lead.", LeadOf((await site.GetAsync(id))!));
    }

    [Fact]
    public async Task Second_to_save_stays_warned_until_both_are_compared_and_then_saves()
    {
        var (id, mine) = await SavedMeanwhileAsync();
        var editor = await site.EditorAsync();

        var page = await editor.SubmitAsync(mine, "submit.Save");
        page = await editor.SubmitAsync(page.FormWith("TitlePart.Title"), "submit.Save");
        Assert.Equal("200", page.Verdict);
        Assert.Equal("Theirs in the lead.", LeadOf((await site.GetAsync(id))!));

        var compared = page.FormWith("TitlePart.Title");
        compared.Tick("EditStamp.Accepted");
        Assert.Equal(NewsroomSite.EditPath(id), (await editor.SubmitAsync(compared, "submit.Save")).Location);
        Assert.Equal("Mine in the lead.", LeadOf((await site.GetAsync(id))!));
    }

    [Fact]
    public async Task Agreement_to_one_newer_version_does_not_count_for_the_next()
    {
        var (id, mine) = await SavedMeanwhileAsync();
        var editor = await site.EditorAsync();
        var compared = (await editor.SubmitAsync(mine, "submit.Save")).FormWith("TitlePart.Title");
        compared.Tick("EditStamp.Accepted");
        await NewsroomSite.EditAsync(await site.ReviewerAsync(), id, form => form[Lead] = "Theirs once more.");

        var page = await editor.SubmitAsync(compared, "submit.Save");

        Assert.Contains(RowsOf(page), row => row.Theirs == "Theirs once more.");
        Assert.Equal("Theirs once more.", LeadOf((await site.GetAsync(id))!));
    }

    [Fact]
    public async Task Publication_from_the_list_while_somebody_saves_publishes_what_was_approved_or_nothing()
    {
        using var first = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        using var second = await site.Host.SignInAsync(SiteHost.Administrator);
        await first.TokenAsync();

        for (var pair = 0; pair < Pairs; pair++)
        {
            var id = await site.WriteAsync(new Report($"À deux {Guid.NewGuid():N}").Complete().With("Lead", "Les mots approuvés."));
            await site.ApproveAsync(id);
            var form = await NewsroomSite.EditFormAsync(second, id);
            form[Lead] = "Ce qui est enregistré.";

            var pages = await Task.WhenAll(
                Task.Run(() => first.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish")),
                Task.Run(() => second.SubmitAsync(form, "submit.Save")));

            Assert.Equal("302", pages[1].Verdict);
            Assert.Equal("Ce qui est enregistré.", LeadOf((await site.GetAsync(id))!));
            var published = await site.GetAsync(id, VersionOptions.Published);
            Assert.Equal(published is null ? "403" : "302", pages[0].Verdict);
            if (published is not null) Assert.Equal("Les mots approuvés.", LeadOf(published));
        }
    }

    private async Task AssertOneSavedAsync(string id, Page[] pages, string[] words)
    {
        var saved = Array.FindIndex(pages, page => page.Location == NewsroomSite.EditPath(id));
        var merge = pages[saved == 0 ? 1 : 0];
        var versions = await site.VersionsAsync(id);

        Assert.True(saved >= 0, $"Nothing was saved: {pages[0]} {pages[1]}");
        Assert.Equal("200", merge.Verdict);
        Assert.Equal([(words[saved], words[1 - saved])], RowsOf(merge).Select(row => (row.Theirs, row.Mine)));
        Assert.Equal(words[1 - saved], merge.FormWith("TitlePart.Title")[Lead]);
        Assert.Equal(words[saved], LeadOf((await site.GetAsync(id))!));
        Assert.Equal(1, versions.Count(letter => letter == 'L'));
        Assert.True(versions.Count(letter => letter == 'P') <= 1, versions);
    }

    /// <summary>A report that somebody has saved since the form, which holds other words, was opened.</summary>
    private async Task<(string Id, Form Mine)> SavedMeanwhileAsync()
    {
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(new Report($"Disputé {Guid.NewGuid():N}").Complete().Inputs)
            .WithFigure("1", "représentants").WithPanel("Panel");
        var id = NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
        var mine = await NewsroomSite.EditFormAsync(editor, id);
        Type(mine, "Mine", "475");
        await NewsroomSite.EditAsync(await site.ReviewerAsync(), id, theirs => Type(theirs, "Theirs", "57"));

        return (id, mine);
    }

    private static void Type(Form form, string whose, string number)
    {
        form[Lead] = $"{whose} in the lead.";
        form[NumberIn(form)] = number;
        form["Programme-0.TitlePart.Title"] = $"{whose} in the panel";
    }

    private static string NumberIn(Form form) => $"ConferenceReportPart.Figures[{form["ConferenceReportPart.Figures.Index"]}].Number";

    private static string? LeadOf(ContentItem item) => item.GetOrCreate<ConferenceReportPart>().Lead.Text;

    private static List<(string Value, string Theirs, string Mine)> RowsOf(Page page) =>
        [.. page.Document.QuerySelectorAll("[data-edit-conflict] tbody tr").Select(row => (
            row.QuerySelector("th")!.TextContent.Trim(),
            row.QuerySelector("td")!.FirstChild!.TextContent.Trim(),
            row.QuerySelectorAll("td")[1].TextContent.Trim()))];
}
