using System.Globalization;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.Bench;

/// <summary>Saves a report as a draft again and again, by posting the editor's form.</summary>
internal sealed class DraftSaving(string address, string reportId)
{
    private const int Warmups = 50;
    private const int Saves = 200;

    /// <summary>The time from a post to its answer, in milliseconds.</summary>
    public async Task<(double P50, double P99)> RunAsync()
    {
        using var timing = new Timing();
        using var client = new HttpClient(timing, disposeHandler: false) { BaseAddress = new Uri(address) };
        using var editor = new Visitor(client);
        await editor.SignInAsync(SiteHost.Administrator);
        for (var save = 0; save < Warmups + Saves; save++)
        {
            if (save == Warmups) timing.Posts.Clear();
            var form = (await editor.GetAsync($"/Admin/Contents/ContentItems/{reportId}/Edit")).FormWith("TitlePart.Title");
            form["ConferenceReportPart.Venue.Text"] = string.Create(CultureInfo.InvariantCulture, $"Hofburg {save}");
            var answer = await editor.SubmitAsync(form, "submit.Save");
            if (answer.Location is null) throw new InvalidOperationException($"The draft was not saved: {answer}");
        }

        var times = timing.Posts.Order().ToList();
        return (times[times.Count / 2], times[times.Count * 99 / 100]);
    }
}
