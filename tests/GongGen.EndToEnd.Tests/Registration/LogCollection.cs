using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GongGen.EndToEnd.Tests.Registration;

/// <summary>Keeps the lines of all logs of an application, each behind its level and category.</summary>
internal sealed class LogCollection : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Log(categoryName, Lines);

    public void Dispose()
    {
        // There is nothing to let go of.
    }

    private sealed class Log(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)}");
    }
}
