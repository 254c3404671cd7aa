using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CmsSite.SiteTests.Site;

/// <summary>
/// Counts the SELECTs of each request where all hosts pass: in SQLite itself, which calls back on the thread, and so in the
/// asynchronous flow, of who runs a statement.
/// </summary>
public sealed partial class SqlCount : IStartupFilter
{
    private const uint Statement = 1; // SQLITE_TRACE_STMT

    private static readonly AsyncLocal<StrongBox<int>?> Current = new();

    private readonly ConcurrentDictionary<string, int> _counts = new();

    // Connections that are open already are not seen: this comes first.
    static SqlCount()
    {
        unsafe
        {
            if (AutoExtension(&OnOpened) != 0) throw new InvalidOperationException("SQLite takes no extension.");
        }
    }

    public static void Add(IServiceCollection services) => services.AddSingleton<SqlCount>().AddSingleton<IStartupFilter>(provider => provider.GetRequiredService<SqlCount>());

    /// <summary>The SELECTs of the last request for a path.</summary>
    public int Of(string path) => _counts[path];

    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            Current.Value = new();
            await following(context);
            _counts[context.Request.Path.ToString()] = Current.Value.Value;
        });
        next(app);
    };

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe int OnOpened(nint connection, nint error, nint api) => Trace(connection, Statement, &OnStatement, 0);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnStatement(uint kind, nint context, nint statement, nint text)
    {
        if (Current.Value is { } count && Marshal.PtrToStringUTF8(text)?.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) == true) Interlocked.Increment(ref count.Value);
        return 0;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_auto_extension")]
    private static unsafe partial int AutoExtension(delegate* unmanaged[Cdecl]<nint, nint, nint, int> opened);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_trace_v2")]
    private static unsafe partial int Trace(nint connection, uint kinds, delegate* unmanaged[Cdecl]<uint, nint, nint, nint, int> traced, nint context);
}
