using CmsSite.Embedded.Shell;
using CmsSite.Embedded.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using YesSql.Indexes;
using YesSql.Sql;

namespace CmsSite.UnitTests.Storage;

/// <summary>A database in a temporary folder, with notes and their index.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cmssite-store-").FullName;
    private readonly SiteDatabase _database;
    private readonly IndexMaps _maps = new([new NoteIndexProvider()]);
    private readonly IServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    private Store() => _database = new(new TenantFolder(new Place(_folder)), new SharedDocuments());

    public static async Task<Store> CreateAsync()
    {
        var store = new Store();
        await store.RunAsync(session => new StoreSchemaBuilder(session).CreateMapIndexTableAsync<NoteIndex>(table => table
            .Column<string>(nameof(NoteIndex.Text))
            .Column<int>(nameof(NoteIndex.Number))
            .Column<bool>(nameof(NoteIndex.IsOpen), column => column.NotNull().WithDefault(false))
            .Column<DateTime>(nameof(NoteIndex.Due))
            .Column<decimal>(nameof(NoteIndex.Price))));
        return store;
    }

    public StoreSession Open() => new(_database, _maps, _services);

    public Task RunAsync(Func<StoreSession, Task> act) => RunAsync(async session =>
    {
        await act(session);
        return true;
    });

    public async Task<T> RunAsync<T>(Func<StoreSession, Task<T>> act)
    {
        await using var session = Open();
        var result = await act(session);
        await session.SaveChangesAsync();
        return result;
    }

    public Task<long> AddAsync(Note note) => RunAsync(async session =>
    {
        await session.SaveAsync(note);
        return note.Id;
    });

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private sealed class Place(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

internal sealed class Note
{
    public long Id { get; set; }

    public string? Text { get; set; }

    public int? Number { get; set; }

    public bool IsOpen { get; set; }

    public DateTime? Due { get; set; }

    public decimal? Price { get; set; }
}

/// <summary>What is queried of a note.</summary>
public sealed class NoteIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? Text { get; set; }

    public int? Number { get; set; }

    public bool IsOpen { get; set; }

    public DateTime? Due { get; set; }

    public decimal? Price { get; set; }
}

internal sealed class NoteIndexProvider : IndexProvider<Note>
{
    public override void Describe(DescribeContext<Note> context) => context.For<NoteIndex>()
        .When(note => note.Text != "hidden")
        .Map(note => new NoteIndex { Text = note.Text, Number = note.Number, IsOpen = note.IsOpen, Due = note.Due, Price = note.Price });
}
