using System.Text;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;

namespace CmsSite.SiteTests.Machines;

/// <summary>Calendars and reference managers take what a report offers them.</summary>
public sealed class DocumentTests(NewsroomSite site)
{
    [Fact]
    public async Task Conference_stands_in_a_calendar_on_its_days()
    {
        using var visitor = site.Host.Visit();

        var french = await visitor.GetAsync(MachinePages.French + "/event.ics");
        var english = await visitor.GetAsync(MachinePages.English + "/event.ics");
        var entry = Ical.Net.Calendar.Load(french.Text)!.Events.First(found => !found.Start!.HasTime);

        Assert.Equal("text/calendar; charset=utf-8", french.Headers["Content-Type"]);
        Assert.Equal(new DateOnly(2024, 4, 15), entry.Start!.Date);
        Assert.Equal(new DateOnly(2024, 4, 17), entry.End!.Date);
        Assert.Equal(MachinePages.French, entry.Url!.AbsolutePath);
        Assert.Equal("fr", entry.Properties["SUMMARY"]!.Parameters.Get("LANGUAGE"));
        Assert.Equal(entry.Uid, Ical.Net.Calendar.Load(english.Text)!.Events.First(found => !found.Start!.HasTime).Uid);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task All_conferences_of_a_language_make_a_calendar_to_subscribe_to(string culture)
    {
        using var visitor = site.Host.Visit();

        var text = (await visitor.GetAsync($"/{culture}/calendar.ics")).Text;
        var calendar = Ical.Net.Calendar.Load(text)!;

        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.NotEmpty(calendar.Events);
        Assert.All(calendar.Events, entry => Assert.StartsWith($"/{culture}/news/", entry.Url!.AbsolutePath, StringComparison.Ordinal));
        Assert.Distinct(calendar.Events.Select(entry => entry.Uid));
        Assert.False(string.IsNullOrEmpty(calendar.Properties.Get<string>("X-WR-CALNAME")));
    }

    [Fact]
    public async Task Citation_survives_what_means_something_to_its_format()
    {
        const string Title = "Été {à 100 %} & \\fin_#1";
        var (_, path) = await site.PublishAsync(new Report(Title).Complete().With("Lead", "Une ligne\nTY  - GEN"));
        using var visitor = site.Host.Visit();

        var bib = (await visitor.GetAsync(path + "/citation.bib")).Text;
        var ris = (await visitor.GetAsync(path + "/citation.ris")).Text;

        Assert.Contains(@"{{Été \textbraceleft{}à 100 \%\textbraceright{} \& \textbackslash{}fin\_\#1}}", bib, StringComparison.Ordinal);
        Assert.Equal(bib.Count(c => c == '{'), bib.Count(c => c == '}'));
        Assert.Contains($"TI  - {Title}\r\n", ris, StringComparison.Ordinal);
        Assert.Single(ris.Split("\r\n"), line => line.StartsWith("TY  - ", StringComparison.Ordinal));
        Assert.EndsWith("ER  - \r\n", ris, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_report_is_cited_in_its_own_letters()
    {
        using var visitor = site.Host.Visit();
        var arabic = (await visitor.GetAsync(MachinePages.French)).Languages()["ar"];

        var bib = await visitor.GetAsync(arabic + "/citation.bib");
        var ris = await visitor.GetAsync(arabic + "/citation.ris");

        Assert.Equal(("200", "200"), (bib.Verdict, ris.Verdict));
        Assert.Contains("langid = {arabic}", bib.Text, StringComparison.Ordinal);
        Assert.Contains(arabic, bib.Text, StringComparison.Ordinal);
        Assert.Contains(ris.Text, letter => letter is >= '\u0600' and <= '\u06ff');
    }

    [Theory]
    [InlineData("event.ics")]
    [InlineData("citation.bib")]
    [InlineData("citation.ris")]
    public async Task Document_of_no_report_is_not_found_and_of_one_not_sent_twice(string name)
    {
        using var visitor = site.Host.Visit();

        var first = await visitor.GetAsync($"{MachinePages.French}/{name}");

        Assert.Equal("304", (await visitor.GetWithAsync($"{MachinePages.French}/{name}", "If-None-Match", first.Headers["ETag"])).Verdict);
        Assert.Equal("404", (await visitor.GetAsync($"/fr/news/nothing-here/{name}")).Verdict);
        Assert.Equal("404", (await visitor.GetAsync($"/xx/news/nothing-here/{name}")).Verdict);
    }
}
