using Microsoft.Extensions.DependencyInjection;
using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Steps that bring a feature's tables and definitions from one version to the next.</summary>
public interface IDataMigration
{
    /// <summary>Creates and alters index tables.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}

/// <summary>A base of migrations: <c>CreateAsync</c> answers the version, <c>UpdateFromNAsync</c> the next one.</summary>
public abstract class DataMigration : IDataMigration
{
    /// <inheritdoc />
    public ISchemaBuilder SchemaBuilder { get; set; }
}

/// <summary>Registers migrations.</summary>
public static class MigrationServiceCollectionExtensions
{
    /// <summary>Registers a migration, run when its feature is on.</summary>
    public static IServiceCollection AddDataMigration<TDataMigration>(this IServiceCollection services) where TDataMigration : class, IDataMigration =>
        services.AddScoped<IDataMigration, TDataMigration>();
}
