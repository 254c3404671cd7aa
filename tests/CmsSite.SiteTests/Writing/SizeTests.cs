using System.Net;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Flows.Models;
using YesSql;

namespace CmsSite.SiteTests.Writing;

/// <summary>How much a report's form may hold; the browser refuses more, so these are forged.</summary>
public sealed class SizeTests(NewsroomSite site)
{
    [Fact]
    public async Task Form_with_several_thousand_values_is_saved()
    {
        var editor = await site.EditorAsync();

        var page = await editor.SubmitAsync(await WithRecordingsAsync(editor, "Grand rapport", 500), "submit.Save");

        var item = (await site.GetAsync(NewsroomSite.IdOf(page)))!;
        Assert.True(item.TryGet<BagPart>("Recordings", out var bag));
        Assert.Equal(500, bag.ContentItems.Count);
        Assert.Equal("R499", bag.ContentItems[^1].DisplayText);
    }

    [Fact]
    public async Task One_item_more_than_the_editor_posts_is_refused_and_nothing_stored()
    {
        var editor = await site.EditorAsync();
        var title = $"Trop d’enregistrements {Guid.NewGuid():N}";

        var page = await editor.SubmitAsync(await WithRecordingsAsync(editor, title, 501), "submit.Save");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal(0, await CountAsync(title));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50_001)]
    public async Task Too_long_a_text_and_too_many_values_are_refused_and_nothing_stored(int values)
    {
        var editor = await site.EditorAsync();
        var title = $"Trop {Guid.NewGuid():N}";
        var form = await NewsroomSite.NewFormAsync(editor);
        form["TitlePart.Title"] = title;
        if (values == 1) form["ConferenceReportPart.Lead.Text"] = new string('é', 1024 * 1024 + 1);
        else for (var i = 0; i < values; i++) form.Forge("x", "");

        var page = await editor.SubmitAsync(form, "submit.Save");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal(0, await CountAsync(title));
    }

    private static async Task<Form> WithRecordingsAsync(Visitor editor, string title, int count)
    {
        var form = await NewsroomSite.NewFormAsync(editor);
        form["TitlePart.Title"] = title;
        for (var i = 0; i < count; i++)
        {
            form.Forge("Recordings.Prefixes", $"Recordings-{i}").Forge("Recordings.ContentTypes", "Recording").Forge("Recordings.ContentItems", $"new{i}");
            form.Forge($"Recordings-{i}.TitlePart.Title", $"R{i}");
        }

        return form;
    }

    private Task<int> CountAsync(string title) => site.Host.InScopeAsync(services =>
        services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.DisplayText == title).CountAsync());
}
