using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CmsSite.Testing.Site;

/// <summary>Keeps what the site logs as a warning or worse, for the message of a failing test.</summary>
public sealed class SiteLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _entries = new();

    /// <summary>The entries so far, in order.</summary>
    public IReadOnlyCollection<string> Entries => _entries;

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Category(_entries, categoryName);

    /// <inheritdoc />
    public override string ToString() => string.Join('\n', _entries);

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private sealed class Category(ConcurrentQueue<string> entries, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) entries.Enqueue($"{logLevel} {name}: {formatter(state, exception)} {exception}");
        }
    }
}
