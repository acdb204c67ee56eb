using Gong;
using Microsoft.Extensions.Logging;

namespace Seen;

/// <summary>The generator of these methods leaves out one with a parameter of a type that it does not see.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Read {Host}")]
    public static partial void Read(ILogger logger, User host);
}

internal sealed class ConsoleLogger : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Console.WriteLine(((IReadOnlyList<KeyValuePair<string, object?>>)state!)[0].Value is User user ? $"Read user {user.Id}" : "Read nobody");
}
