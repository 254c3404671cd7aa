namespace OrchardCore.BackgroundTasks;

/// <summary>Work that the site does by itself from time to time.</summary>
public interface IBackgroundTask
{
    /// <summary>Does the work, in a scope of its own.</summary>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}

/// <summary>Says when a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>The name for people.</summary>
    public string Title { get; set; }

    /// <summary>What it does.</summary>
    public string Description { get; set; } = "";

    /// <summary>Whether it runs at all.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>When it runs, as a cron expression of five fields in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    /// <summary>How long to wait, in milliseconds, for the lock under which it runs; zero runs without one.</summary>
    public int LockTimeout { get; set; }

    /// <summary>After how many milliseconds that lock falls back by itself.</summary>
    public int LockExpiration { get; set; }
}
