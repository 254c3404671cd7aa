using Microsoft.Extensions.Hosting;

namespace CmsSite.Embedded.Shell;

/// <summary>Where the site keeps what it stores.</summary>
internal sealed class TenantFolder
{
    public TenantFolder(IHostEnvironment environment)
    {
        Root = Path.Combine(environment.ContentRootPath, "App_Data", "Embedded");
        Database = Path.Combine(Root, "site.db");
        State = Path.Combine(Root, "tenant.json");
        Keys = Path.Combine(Root, "keys");
        Media = Path.Combine(Root, "Media");
    }

    public string Root { get; }

    /// <summary>The SQLite database.</summary>
    public string Database { get; }

    /// <summary>What is known before the database is opened: how far the setup came, and the features.</summary>
    public string State { get; }

    /// <summary>The keys that protect cookies and tokens.</summary>
    public string Keys { get; }

    /// <summary>The files of the media library.</summary>
    public string Media { get; }

    /// <summary>Removes the database with its journals; nothing may have it open.</summary>
    public void DeleteDatabase()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(Database + suffix);
    }
}
