using CmsSite.Conferences.Definitions;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Topics;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Conferences;

/// <summary>Defines the content model and its index tables.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines parts, types and indexes.</summary>
    public async Task<int> CreateAsync()
    {
        await ContentParts.DefineAsync(definitions);
        await ContentTypes.DefineAsync(definitions);
        await CreateReportIndexAsync();
        await CreateContainedIndexesAsync();

        return 1;
    }

    /// <summary>Adds what lists of reports and topics show without loading them.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ConferenceReportPartIndex>(table =>
        {
            table.AddColumn<string>("Topics", column => column.Unlimited());
            table.AddColumn<bool>("HasRecordings", column => column.WithDefault(false));
            table.CreateIndex("IDX_ConferenceReportPartIndex_Set", "LocalizationSet", "Published", "DocumentId");
        });

        await CreateSummaryIndexAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<TopicIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("LocalizationSet", column => column.WithLength(26))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<string>("Name", column => column.WithLength(ReportSummaryIndex.LineLength))
            .Column<string>("Path", column => column.WithLength(ReportSummaryIndex.LineLength)));

        StoredContent.IndexAnew(ConferenceReport.ContentType, TopicRules.TopicType);

        return 2;
    }

    /// <summary>Lets editors change the address of what is published.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await ContentTypes.DefineAsync(definitions);

        return 3;
    }

    /// <summary>Adds what a delegate's page tells of reports without loading them.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<DelegateAppearanceIndex>(table =>
        {
            table.AddColumn<string>("LocalizationSet", column => column.WithLength(26));
            table.AddColumn<string>("Culture", column => column.WithLength(16));
            table.AddColumn<string>("Title", column => column.WithLength(ReportSummaryIndex.LineLength));
            table.AddColumn<string>("Path", column => column.WithLength(ReportSummaryIndex.LineLength));
            table.AddColumn<string>("Role", column => column.WithLength(64));
            table.AddColumn<string>("Position", column => column.WithLength(ReportSummaryIndex.LineLength));
        });

        StoredContent.IndexAnew(ConferenceReport.ContentType);

        return 4;
    }

    private async Task CreateSummaryIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReportSummaryIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<string>("Title", column => column.WithLength(ReportSummaryIndex.LineLength))
            .Column<string>("Path", column => column.WithLength(ReportSummaryIndex.LineLength))
            .Column<string>("Summary", column => column.WithLength(ReportSummaryIndex.SummaryLength))
            .Column<DateTime>("NewsDate")
            .Column<DateTime>("StartDate")
            .Column<DateTime>("EndDate")
            .Column<string>("City", column => column.WithLength(ReportSummaryIndex.LineLength))
            .Column<string>("Country", column => column.WithLength(2))
            .Column<string>("Attendance", column => column.WithLength(32))
            .Column<int>("Recordings")
            .Column<string>("Photo", column => column.WithLength(ReportSummaryIndex.LineLength))
            .Column<DateTime>("PublishedUtc")
            .Column<DateTime>("ModifiedUtc"));

        await SchemaBuilder.AlterIndexTableAsync<ReportSummaryIndex>(table => table
            .CreateIndex("IDX_ReportSummaryIndex_Report", "ContentItemId", "DocumentId"));
        await SchemaBuilder.AlterIndexTableAsync<ReportSummaryIndex>(table => table
            .CreateIndex("IDX_ReportSummaryIndex_Latest", "PublishedUtc", "DocumentId"));
    }

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

    private async Task CreateContainedIndexesAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DelegateAppearanceIndex>(table => table
            .Column<string>("DelegateSet", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("StartDate"));
        await SchemaBuilder.AlterIndexTableAsync<DelegateAppearanceIndex>(table => table
            .CreateIndex("IDX_DelegateAppearanceIndex_Delegate", "DelegateSet", "StartDate", "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<PanelIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("Kind", column => column.WithLength(64))
            .Column<int>("Day"));
        await SchemaBuilder.AlterIndexTableAsync<PanelIndex>(table => table
            .CreateIndex("IDX_PanelIndex_Report", "ContentItemId", "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<RecordingIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("LocalizationSet", column => column.WithLength(26))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<DateTime>("StartDate")
            .Column<int>("Day"));
        await SchemaBuilder.AlterIndexTableAsync<RecordingIndex>(table => table
            .CreateIndex("IDX_RecordingIndex_List", "StartDate", "Day", "DocumentId"));
    }
}
