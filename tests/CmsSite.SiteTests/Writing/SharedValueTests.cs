using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Reports;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Writing;

/// <summary>What does not depend on language is typed once, in the first language of a report.</summary>
public sealed class SharedValueTests(NewsroomSite site)
{
    private const string Part = "ConferenceReportPart.";

    [Fact]
    public async Task Publication_of_the_source_carries_its_values_into_the_published_and_the_draft_version_of_the_other_language()
    {
        var (source, translation) = await PublishedPairAsync();
        await NewsroomSite.EditAsync(await site.EditorAsync(), translation, form => form[Part + "Lead.Text"] = "A draft of a lead.");
        var (published, draft) = await VersionsOf(translation);

        await site.PublishAsync(source, form =>
        {
            form[Part + "EndDate.Value"] = "2024-05-01";
            form[Part + "Country.Text"] = "FR";
            form[Part + "Lead.Text"] = "Un autre chapô.";
            form[FigureInput(form, "Number")] = "57";
            Reverse(form);
        });

        var (publishedNow, draftNow) = await VersionsOf(translation);
        Assert.All([(published, publishedNow), (draft, draftNow)], pair =>
        {
            var (before, after) = (Facts.Of(pair.Item1), Facts.Of(pair.Item2));
            Assert.Equal(before with { End = "2024-05-01", Country = "FR", Number = 57, Panels = "Second panel 2, First panel 1" }, after);
        });
        Assert.Equal(["A lead.", "A draft of a lead."], [LeadOf(publishedNow), LeadOf(draftNow)]);
    }

    [Fact]
    public async Task Draft_of_the_source_is_not_carried_anywhere()
    {
        var (source, translation) = await PublishedPairAsync();
        var before = Facts.Of((await site.GetAsync(translation))!);

        await NewsroomSite.EditAsync(await site.EditorAsync(), source, form => form[Part + "Country.Text"] = "FR");

        Assert.Equal(before, Facts.Of((await site.GetAsync(translation))!));
    }

    [Fact]
    public async Task Item_added_to_the_source_and_one_taken_away_follow_in_the_other_language()
    {
        var (source, translation) = await PublishedPairAsync();

        await site.PublishAsync(source, form =>
        {
            foreach (var name in new[] { "Prefixes", "ContentTypes", "ContentItems" })
            {
                var kept = form.Values($"Programme.{name}")[1];
                form.Drop($"Programme.{name}");
                form.Forge($"Programme.{name}", kept);
            }

            form.WithPanel("Nouveau", "Closing", index: 5);
        });

        Assert.Equal("Second panel 2, Nouveau ", Facts.Of((await site.GetAsync(translation))!).Panels);
    }

    [Fact]
    public async Task Shared_value_that_a_translator_forges_is_without_effect_and_the_texts_are_saved()
    {
        var (_, translation) = await PublishedPairAsync();
        var before = Facts.Of((await site.GetAsync(translation))!);

        await NewsroomSite.EditAsync(await site.EditorAsync(), translation, form =>
        {
            foreach (var (name, value) in new[] { ("StartDate.Value", "2020-01-01"), ("EndDate.Value", "2020-01-02"), ("Country.Text", "FR"), ("EventUrl.Text", "https://forged.example"), ("Edition.Value", "99") })
            {
                form.Drop(Part + name);
                form.Forge(Part + name, value);
            }

            var number = FigureInput(form, "Number");
            form.Drop(number);
            form.Forge(number, "1");
            form.WithFigure("2", "forged").WithPanel("Forged", index: 7).WithRecording("Forged", "https://forged.example");
            form[Part + "Lead.Text"] = "Translated.";
        });

        var item = (await site.GetAsync(translation))!;
        Assert.Equal(before with { Author = Facts.Of(item).Author, Modified = Facts.Of(item).Modified }, Facts.Of(item));
        Assert.Equal("Translated.", LeadOf(item));
        Assert.Empty(item.ItemsOf("Recordings"));
        Assert.Single(item.GetOrCreate<ConferenceReportPart>().Figures);
    }

    [Fact]
    public async Task Form_that_a_translator_opened_before_the_source_was_published_does_not_bring_old_values_back()
    {
        var (source, translation) = await PublishedPairAsync();
        var editor = await site.EditorAsync();
        var stale = await NewsroomSite.EditFormAsync(editor, translation);
        await site.PublishAsync(source, form =>
        {
            form[Part + "Country.Text"] = "FR";
            form[FigureInput(form, "Number")] = "57";
            Reverse(form);
        });

        stale[Part + "Lead.Text"] = "Translated meanwhile.";
        Assert.Equal(NewsroomSite.EditPath(translation), (await editor.SubmitAsync(stale, "submit.Save")).Location);

        var item = (await site.GetAsync(translation))!;
        var facts = Facts.Of(item);
        Assert.Equal(("FR", 57m, "Second panel 2, First panel 1"), (facts.Country, facts.Number, facts.Panels));
        Assert.Equal("Translated meanwhile.", LeadOf(item));
    }

    [Fact]
    public async Task New_language_begins_with_the_texts_and_ids_of_the_source_and_gets_an_address_from_its_own_title()
    {
        var source = await WriteSourceAsync();
        var original = (await site.GetAsync(source))!;

        var translation = await site.LocalizeAsync(source, "en");
        var begun = (await site.GetAsync(translation))!;
        await NewsroomSite.EditAsync(await site.EditorAsync(), translation, form => form["TitlePart.Title"] = $"Own title {translation}");

        var saved = (await site.GetAsync(translation))!;
        Assert.Equal(LeadOf(original), LeadOf(begun));
        Assert.Equal(original.DisplayText, begun.DisplayText);
        Assert.Equal(IdsOf(original), IdsOf(begun));
        Assert.Equal(IdsOf(original), IdsOf(saved));
        Assert.Equal($"/en/news/own-title-{translation}", await site.PathAsync(translation));
    }

    [Fact]
    public async Task Form_of_another_language_shows_what_is_shared_and_leads_to_the_source()
    {
        var source = await WriteSourceAsync();
        var translation = await site.LocalizeAsync(source, "en");

        var page = await (await site.EditorAsync()).GetAsync(NewsroomSite.EditPath(translation));

        Assert.NotNull(page.Document.QuerySelector($".shared-values a[href*='{source}']"));
        Assert.Equal("2024-04-29", page.FormWith("TitlePart.Title")[Part + "StartDate.Value"]);
        Assert.True(page.Document.QuerySelector($"[name='{Part}StartDate.Value']")!.HasAttribute("readonly"));
        Assert.False(page.Document.QuerySelector($"[name='{Part}Lead.Text']")!.HasAttribute("readonly"));
    }

    private async Task<string> WriteSourceAsync()
    {
        var editor = await site.EditorAsync();
        var report = new Report($"Source {Guid.NewGuid():N}").Complete().With("Lead", "Un chapô.");
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(report.Inputs)
            .WithPanel("Premier panel", day: "1").WithPanel("Second panel", day: "2", index: 1).WithFigure("475", "représentants");

        return NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
    }

    /// <summary>A published report and its published English version with texts of its own.</summary>
    private async Task<(string Source, string Translation)> PublishedPairAsync()
    {
        var source = await WriteSourceAsync();
        await site.PublishAsync(source);
        var translation = await site.LocalizeAsync(source, "en");
        await site.PublishAsync(translation, form =>
        {
            form["TitlePart.Title"] = $"Translation {Guid.NewGuid():N}";
            form[Part + "Lead.Text"] = "A lead.";
            form[FigureInput(form, "Label")] = "representatives";
            form["Programme-0.TitlePart.Title"] = "First panel";
        });

        return (source, translation);
    }

    private async Task<(ContentItem Published, ContentItem Draft)> VersionsOf(string id) =>
        ((await site.GetAsync(id, VersionOptions.Published))!, (await site.GetAsync(id, VersionOptions.Latest))!);

    private static void Reverse(Form form)
    {
        foreach (var name in new[] { "Programme.Prefixes", "Programme.ContentTypes", "Programme.ContentItems" })
        {
            var values = form.Values(name);
            form.Drop(name);
            foreach (var value in values.Reverse()) form.Forge(name, value);
        }
    }

    private static string FigureInput(Form form, string member) => $"{Part}Figures[{form[Part + "Figures.Index"]}].{member}";

    private static string? LeadOf(ContentItem item) => item.GetOrCreate<ConferenceReportPart>().Lead.Text;

    private static IEnumerable<string> IdsOf(ContentItem item) =>
        [.. item.ItemsOf("Programme").Select(panel => panel.ContentItemId), .. item.GetOrCreate<ConferenceReportPart>().Figures.Select(figure => figure.Id)];

    /// <summary>What a version says, its own texts and stamps among it.</summary>
    private sealed record Facts(string? End, string? Country, decimal? Number, string Panels, string? Label, string? Title, string? Author, DateTime? Modified)
    {
        public static Facts Of(ContentItem item)
        {
            var part = item.GetOrCreate<ConferenceReportPart>();
            var panels = item.ItemsOf("Programme").Select(panel => $"{panel.DisplayText} {panel.GetOrCreate<PanelPart>().Day.Value:0}");

            return new(
                $"{part.EndDate.Value:yyyy-MM-dd}", part.Country.Text, part.Figures[0].Number, string.Join(", ", panels),
                part.Figures[0].Label, item.DisplayText, item.Author, item.ModifiedUtc);
        }
    }
}
