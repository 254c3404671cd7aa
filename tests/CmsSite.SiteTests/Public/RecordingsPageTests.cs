using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;

namespace CmsSite.SiteTests.Public;

/// <summary>The page of all recordings.</summary>
public sealed class RecordingsPageTests(NewsroomSite site)
{
    [Fact]
    public async Task Recordings_stand_by_conference_latest_first_and_within_it_by_day()
    {
        var (early, late) = ($"Tôt {Guid.NewGuid():N}", $"Tard {Guid.NewGuid():N}");
        await PublishAsync(late, site.NextDay(), ("Second", "2"), ("Premier", "1"));
        await PublishAsync(early, "2039-01-01", ("Ouverture", "1"));

        var words = (await site.Host.Visit().GetAsync("/fr/recordings")).Words;

        var places = new[] { late, "Premier", "Second", early, "Ouverture" }.Select(text => words.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Conference_stands_once_in_the_readers_language_or_the_nearest_which_is_marked()
    {
        var (french, english) = ($"Enregistrée {Guid.NewGuid():N}", $"Recorded {Guid.NewGuid():N}");
        var id = await PublishAsync(french, site.NextDay(), ("Jour", "1"));
        await site.PublishAsync(await site.LocalizeAsync(id, "en"), form => form["TitlePart.Title"] = english);

        Assert.Equal([french], await TitlesAsync("/fr/recordings", french, english));
        Assert.Equal([english], await TitlesAsync("/en/recordings", french, english));
        Assert.Equal([french], await TitlesAsync("/de/recordings", french, english));
        var german = await site.Host.Visit().GetAsync("/de/recordings");
        Assert.Equal("fr", german.Document.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == french).GetAttribute("lang"));
    }

    [Fact]
    public async Task Draft_and_what_was_taken_back_are_not_there()
    {
        var title = $"Retirée {Guid.NewGuid():N}";
        var id = await WriteAsync(title, site.NextDay(), ("Jour", "1"));
        Assert.Empty(await TitlesAsync("/fr/recordings", title));
        await site.PublishAsync(id);
        Assert.Equal([title], await TitlesAsync("/fr/recordings", title));

        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{id}/Unpublish");

        Assert.Empty(await TitlesAsync("/fr/recordings", title));
    }

    [Theory]
    [InlineData("/fr/recordings?page=0")]
    [InlineData("/fr/recordings?page=-1")]
    [InlineData("/fr/recordings?page=99999")]
    [InlineData("/fr/recordings?page=99999999999999")]
    [InlineData("/fr/recordings?page=deux")]
    [InlineData("/xx/recordings")]
    [InlineData("/pt/recordings")]
    public async Task Page_and_language_that_there_is_not_are_not_found(string path) =>
        Assert.Equal("404", (await site.Host.Visit().GetAsync(path)).Verdict);

    private async Task<string> WriteAsync(string title, string start, params (string Title, string Day)[] recordings)
    {
        var editor = await site.EditorAsync();
        var end = DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().From(start, end).Inputs);
        for (var i = 0; i < recordings.Length; i++) form.WithRecording(recordings[i].Title, $"https://example.org/{i}", recordings[i].Day, i);
        return NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
    }

    private async Task<string> PublishAsync(string title, string start, params (string Title, string Day)[] recordings)
    {
        var id = await WriteAsync(title, start, recordings);
        await site.PublishAsync(id);
        return id;
    }

    private async Task<string[]> TitlesAsync(string path, params string[] among)
    {
        var page = await site.Host.Visit().GetAsync(path);
        return [.. page.Document.QuerySelectorAll("main a").Select(link => link.TextContent.Trim()).Where(among.Contains)];
    }
}
