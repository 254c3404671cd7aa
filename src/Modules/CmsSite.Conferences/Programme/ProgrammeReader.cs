using System.Globalization;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Programme;

/// <summary>Reads a report's programme for showing it.</summary>
public sealed class ProgrammeReader(PersonReader people, IStringLocalizer<ProgrammeReader> localizer)
{
    /// <summary>The items in order; panels are counted as they come.</summary>
    /// <param name="report">The report.</param>
    /// <param name="delegates">The published delegates by localization set.</param>
    public IReadOnlyList<PanelView> Read(ContentItem report, IReadOnlyDictionary<string, ContentItem> delegates)
    {
        var views = new List<PanelView>();
        var panels = 0;

        foreach (var item in report.ItemsOf(ConferenceReport.Programme))
        {
            var part = item.GetOrCreate<PanelPart>();
            int? number = part.Kind.Text == PanelKinds.Panel ? ++panels : null;

            views.Add(new PanelView
            {
                Label = number is null ? KindName(part.Kind.Text) : localizer["Panel {0}", number],
                Number = number,
                Kind = part.Kind.Text,
                Title = item.DisplayText ?? "",
                Day = (int?)part.Day.Value,
                Times = Times(part),
                Summary = new HtmlString(part.Summary.Html),
                People = people.Read(part.People, delegates),
            });
        }

        return views;
    }

    /// <summary>A kind in the reader's language; null when unknown.</summary>
    public string? KindName(string? kind) => kind switch
    {
        PanelKinds.Opening => localizer["Opening"].Value,
        PanelKinds.Keynote => localizer["Keynote"].Value,
        PanelKinds.Panel => localizer["Panel"].Value,
        PanelKinds.ModeratedDiscussion => localizer["Moderated discussion"].Value,
        PanelKinds.SideEvent => localizer["Side event"].Value,
        PanelKinds.Statement => localizer["Statement"].Value,
        PanelKinds.WorkingItem => localizer["Agenda item"].Value,
        PanelKinds.Closing => localizer["Closing"].Value,
        _ => null,
    };

    private static string? Times(PanelPart part)
    {
        string?[] times = [Time(part.StartsAt.Value), Time(part.EndsAt.Value)];
        var line = string.Join('–', times.OfType<string>());

        return line.Length == 0 ? null : line;
    }

    private static string? Time(TimeSpan? time) => time?.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
