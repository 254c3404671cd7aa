using System.Reflection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Storage;

/// <summary>How far each migration has come.</summary>
internal sealed class DataMigrationRecord : Document
{
    public List<Entry> DataMigrations { get; set; } = [];

    internal sealed class Entry
    {
        public required string DataMigrationClass { get; set; }

        public int Version { get; set; }
    }
}

/// <summary>
/// Brings the migrations of enabled features up to date before a newly built tenant answers; all in one transaction, so that
/// one that fails leaves nothing half done and is tried again.
/// </summary>
internal sealed class DataMigrations(
    IEnumerable<IDataMigration> migrations, StoreSession session, IDocumentManager<DataMigrationRecord> records, ILogger<DataMigrations> logger) : ModularTenantEvents
{
    public override async Task ActivatingAsync()
    {
        var record = await records.GetOrCreateMutableAsync();
        var isChanged = false;
        foreach (var migration in migrations)
        {
            isChanged |= await UpdateAsync(migration, record);
        }

        if (isChanged)
        {
            await records.UpdateAsync(record);
        }
    }

    private async Task<bool> UpdateAsync(IDataMigration migration, DataMigrationRecord record)
    {
        var name = migration.GetType().FullName!;
        var entry = record.DataMigrations.Find(known => known.DataMigrationClass == name);
        var version = entry?.Version ?? 0;
        migration.SchemaBuilder = new StoreSchemaBuilder(session);
        while (StepFrom(migration.GetType(), version) is { } step)
        {
            logger.LogInformation("Migration '{Migration}' goes on from version {Version}.", name, version);
            version = step.Invoke(migration, []) is Task<int> task ? await task : 0;
        }

        if (version == (entry?.Version ?? 0))
        {
            return false;
        }

        if (entry is null)
        {
            record.DataMigrations.Add(entry = new() { DataMigrationClass = name });
        }

        entry.Version = version;
        return true;
    }

    private static MethodInfo? StepFrom(Type migration, int version)
    {
        var name = version == 0 ? "Create" : $"UpdateFrom{version}";
        return migration.GetMethod(name + "Async", []) ?? migration.GetMethod(name, []);
    }
}
