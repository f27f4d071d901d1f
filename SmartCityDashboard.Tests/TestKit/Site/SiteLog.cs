using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>Keeps the warnings and errors of a site for its tests, in place of a console that nobody reads.</summary>
internal sealed class SiteLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Category(string name, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                lines.Enqueue($"{logLevel} {name}: {formatter(state, exception)} {exception}".TrimEnd());
        }
    }
}
