using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace CmsSite.Embedded.Parts;

internal sealed class TitleMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TitlePart), part => part
            .Attachable()
            .WithDescription("Provides a Title for your content item.")
            .WithDefaultPosition("0"));
        return 1;
    }
}

internal sealed class AutorouteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AutoroutePart), part => part
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));
        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>(nameof(AutoroutePartIndex.ContentItemId))
            .Column<string>(nameof(AutoroutePartIndex.ContainedContentItemId))
            .Column<string>(nameof(AutoroutePartIndex.JsonPath))
            .Column<string>(nameof(AutoroutePartIndex.Path))
            .Column<bool>(nameof(AutoroutePartIndex.Published))
            .Column<bool>(nameof(AutoroutePartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table.CreateIndex("IDX_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path)));
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table.CreateIndex("IDX_AutoroutePartIndex_Item", nameof(AutoroutePartIndex.ContentItemId)));
        return 2;
    }
}

internal sealed class LocalizationMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LocalizationPart), part => part
            .Attachable()
            .WithDescription("Provides a way to create localized version of content."));
        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_LocalizedContentItemIndex_Set", nameof(LocalizedContentItemIndex.LocalizationSet), nameof(LocalizedContentItemIndex.Culture));
            table.CreateIndex("IDX_LocalizedContentItemIndex_Item", nameof(LocalizedContentItemIndex.ContentItemId));
        });
        return 1;
    }
}
