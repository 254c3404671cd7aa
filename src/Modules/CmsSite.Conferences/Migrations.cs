using CmsSite.Conferences.Reports;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace CmsSite.Conferences;

/// <summary>Defines the content model and its index tables.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    // Until an editor gives the item a language, its address stands under the site's default one.
    private const string NewsPath = "{{ ContentItem.Content.LocalizationPart.Culture }}/news/{{ ContentItem.DisplayText | slugify }}";

    /// <summary>Defines the conference report.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineReportPartAsync();
        await DefineReportTypeAsync();
        await CreateReportIndexAsync();

        return 1;
    }

    private Task DefineReportTypeAsync() =>
        definitions.AlterTypeDefinitionAsync(ConferenceReport.ContentType, type => type
            .WithDisplayName("Conference report")
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired, RenderTitle = false }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings { Pattern = NewsPath }))
            .WithPart(nameof(LocalizationPart), part => part.WithPosition("2"))
            .WithPart(nameof(ConferenceReportPart), part => part.WithPosition("3")));

    private Task DefineReportPartAsync() =>
        definitions.AlterPartDefinitionAsync(nameof(ConferenceReportPart), part =>
        {
            var position = 0;

            void Add(string field, string kind, string label, string editor, string hint = "") =>
                AddField(part, field, kind, label, editor, hint, position++);

            Add("NewsDate", nameof(DateField), "Date of the news", "Report");
            Add("Lead", nameof(TextField), "Lead", "ReportText", "Who held what, where and when. It opens the report and stands in for an empty summary.");
            Add("EventName", nameof(TextField), "Name of the conference", "ReportLine", "Without its number.");
            Add("Edition", nameof(NumericField), "Number in its series", "Report", "24 for the 24th conference; empty if it is no series.");
            Add("Theme", nameof(TextField), "Theme", "ReportLine", "Without quotation marks.");
            Add("EventUrl", nameof(TextField), "Web address of the conference", "ReportLine", "Starts with https://.");
            Add("StartDate", nameof(DateField), "First day", "Report");
            Add("EndDate", nameof(DateField), "Last day", "Report");
            Add("Attendance", nameof(TextField), "Attendance", "Attendance");
            Add("Venue", nameof(TextField), "Venue", "ReportLine");
            Add("City", nameof(TextField), "City", "ReportLine");
            Add("Country", nameof(TextField), "Country", "Country");
            Add("TimeZone", nameof(TextField), "Time zone", "TimeZone", "Empty means the site’s own.");
            Add("DelegationIntro", nameof(TextField), "Words before the delegation", "ReportText", "Empty means the site’s own words.");
            Add("Introduction", nameof(HtmlField), "Introduction", "Report");
            Add("ProgrammeIntro", nameof(TextField), "Words before the programme", "ReportText", "Empty means the site’s own words.");
            Add("Conclusion", nameof(HtmlField), "Conclusion", "Report");
            Add("RecordingsIntro", nameof(TextField), "Words before the recordings", "ReportText", "Empty means the site’s own words.");
            Add("Summary", nameof(TextField), "Summary", "ReportText", "One or two sentences for lists and feeds; empty means the lead.");
        });

    private static void AddField(ContentPartDefinitionBuilder part, string name, string kind, string label, string editor, string hint, int position) =>
        part.WithField(name, field =>
        {
            field.OfType(kind).WithDisplayName(label).WithEditor(editor).WithPosition(position.ToString(System.Globalization.CultureInfo.InvariantCulture));

            switch (kind)
            {
                case nameof(TextField): field.WithSettings(new TextFieldSettings { Hint = hint }); break;
                case nameof(HtmlField): field.WithSettings(new HtmlFieldSettings { Hint = hint }); break;
                case nameof(NumericField): field.WithSettings(new NumericFieldSettings { Hint = hint, Minimum = 1, Maximum = 9999 }); break;
                case nameof(DateField): field.WithSettings(new DateFieldSettings { Hint = hint }); break;
            }
        });

    private async Task CreateReportIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ConferenceReportPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("LocalizationSet", column => column.WithLength(26))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<DateTime>("NewsDate")
            .Column<DateTime>("StartDate")
            .Column<string>("Country", column => column.WithLength(2))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ConferenceReportPartIndex>(table => table
            .CreateIndex("IDX_ConferenceReportPartIndex_List", "Published", "Culture", "NewsDate", "DocumentId"));
    }
}
