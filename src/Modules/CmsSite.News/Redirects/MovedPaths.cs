using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace CmsSite.News.Redirects;

/// <summary>The paths at which an item was public before. They lead to wherever it is public today, so no chain can arise.</summary>
public sealed class MovedPaths
{
    /// <summary>The document's key.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Its former paths in lower case, without outer slashes.</summary>
    public List<string> Paths { get; set; } = [];

    /// <summary>A path as it is kept and looked for: in lower case, without outer slashes; null for none.</summary>
    public static string? Normalize(string? path) => string.IsNullOrWhiteSpace(path) ? null : path.Trim('/').ToLowerInvariant();

    /// <summary>The path of an item; null where it has none.</summary>
    public static string? Of(ContentItem? item) => item is not null && item.TryGet<AutoroutePart>(out var route) ? Normalize(route.Path) : null;
}

/// <summary>One row per former path.</summary>
public sealed class MovedPathIndex : MapIndex
{
    /// <summary>The former path.</summary>
    public string Path { get; set; } = "";

    /// <summary>The item that was public there.</summary>
    public string ContentItemId { get; set; } = "";
}

/// <summary>Fills <see cref="MovedPathIndex"/>.</summary>
internal sealed class MovedPathIndexProvider : IndexProvider<MovedPaths>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<MovedPaths> context) =>
        context.For<MovedPathIndex>()
            .Map(moved => moved.Paths.Select(path => new MovedPathIndex { Path = path, ContentItemId = moved.ContentItemId }));
}

/// <summary>Creates the table of <see cref="MovedPathIndex"/>.</summary>
public sealed class MovedPathMigrations : DataMigration
{
    /// <summary>Creates the table.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MovedPathIndex>(table => table
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<string>("ContentItemId", column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<MovedPathIndex>(table =>
        {
            table.CreateIndex("IDX_MovedPathIndex_Path", "Path", "DocumentId");
            table.CreateIndex("IDX_MovedPathIndex_Item", "ContentItemId", "DocumentId");
        });

        return 1;
    }
}
