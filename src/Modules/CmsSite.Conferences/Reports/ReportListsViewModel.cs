using System.Globalization;
using CmsSite.Conferences.Lists;

namespace CmsSite.Conferences.Reports;

/// <summary>The lists of a report as its form posts them.</summary>
public class ReportListsViewModel
{
    /// <summary>Who held the conference.</summary>
    public IList<OrganiserInput> Organisers { get; set; } = [];

    /// <summary>Who presided over it.</summary>
    public IList<PersonInput> People { get; set; } = [];

    /// <summary>The conference in numbers.</summary>
    public IList<FigureInput> Figures { get; set; } = [];

    /// <summary>What to read on.</summary>
    public IList<DocumentInput> Documents { get; set; } = [];

    /// <summary>Photos.</summary>
    public IList<PhotoInput> Photos { get; set; } = [];

    /// <summary>The lists of a stored report.</summary>
    public static ReportListsViewModel Of(ConferenceReportPart part) => new()
    {
        Organisers = [.. part.Organisers.Select(entry => new OrganiserInput { Id = entry.Id, Name = entry.Name, Url = entry.Url })],
        People = ListEditor.InputsOf(part.People),
        Figures = [.. part.Figures.Select(entry => new FigureInput { Id = entry.Id, Number = entry.Number is { } number ? NumberText.Of(number, CultureInfo.CurrentCulture) : null, Label = entry.Label })],
        Documents = [.. part.Documents.Select(entry => new DocumentInput { Id = entry.Id, Label = entry.Label, Url = entry.Url, File = entry.File, Culture = entry.Culture })],
        Photos = [.. part.Photos.Select(entry => new PhotoInput { Id = entry.Id, Path = entry.Path, Caption = entry.Caption, Credit = entry.Credit, AlternativeText = entry.AlternativeText })],
    };
}
