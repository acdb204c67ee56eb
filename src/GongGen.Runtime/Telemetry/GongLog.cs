#nullable enable
#if HAS_LOGGER
namespace Gong.Runtime;

using global::System;
using global::Microsoft.Extensions.Logging;

/// <summary>Requests as lines of a log. Addresses stand there without their queries, and nothing else of a request or an answer does.</summary>
/// <param name="logger">Takes the lines; null for nobody.</param>
internal sealed class GongLog(ILogger? logger)
{
    // Three requests a second leave less than a second between two of them: such waits are no news.
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(1);

    private static readonly Action<ILogger, string, int, string, string, string, double, Exception?> Attempted =
        LoggerMessage.Define<string, int, string, string, string, double>(
            LogLevel.Debug, new EventId(1, "GongAttempt"), "{Operation}: attempt {Attempt} ({Method} {Url}) gave {Outcome} after {Milliseconds} ms");

    private static readonly Action<ILogger, string, int, string, double, Exception?> Repeated =
        LoggerMessage.Define<string, int, string, double>(
            LogLevel.Warning, new EventId(2, "GongResend"), "{Operation}: attempt {Attempt} gave {Outcome}; the next follows in {Milliseconds} ms");

    private static readonly Action<ILogger, string, double, Exception?> WaitedLong =
        LoggerMessage.Define<string, double>(LogLevel.Warning, new EventId(3, "GongWait"), "{Operation} waits {Milliseconds} ms for its turn");

    private static readonly Action<ILogger, string, double, Exception?> Waited =
        LoggerMessage.Define<string, double>(LogLevel.Debug, new EventId(3, "GongWait"), "{Operation} waits {Milliseconds} ms for its turn");

    private static readonly Action<ILogger, string, string, int, double, string?, Exception?> Failed =
        LoggerMessage.Define<string, string, int, double, string?>(
            LogLevel.Error, new EventId(4, "GongFailure"), "{Operation} failed with {Outcome} after {Attempts} attempts and {Milliseconds} ms; request id {RequestId}");

    private static readonly Action<ILogger, string, Exception?> Missed =
        LoggerMessage.Define<string>(LogLevel.Debug, new EventId(5, "GongNotFound"), "{Operation} found nothing");

    private static readonly Action<ILogger, string, string, string, string, Exception?> Doubted = LoggerMessage.Define<string, string, string, string>(
        LogLevel.Warning, new EventId(6, "GongDoubt"), "{Operation} is sent although {Member} {Problem} ({Rule})");

    /// <summary>A request is sent in which something is probably wrong.</summary>
    public void Doubt(GongExchange exchange, GongViolation violation)
    {
        if (logger is not null)
        {
            Doubted(logger, exchange.Label, violation.Path, violation.Message, violation.RuleId, null);
        }
    }

    /// <summary>An attempt is over.</summary>
    public void Attempt(GongExchange exchange, GongOutcome outcome, TimeSpan time)
    {
        if (logger?.IsEnabled(LogLevel.Debug) is true)
        {
            string url = exchange.ShownUrl ?? "";
            Attempted(logger, exchange.Label, exchange.Attempts, exchange.HttpMethod, url, outcome.ToString(), time.TotalMilliseconds, null);
        }
    }

    /// <summary>A request will be sent again.</summary>
    public void Repeat(GongExchange exchange, GongOutcome outcome, TimeSpan wait)
    {
        if (logger is not null)
        {
            Repeated(logger, exchange.Label, exchange.Attempts, outcome.ToString(), wait.TotalMilliseconds, outcome.Exception);
        }
    }

    /// <summary>A request waits for its turn.</summary>
    public void Wait(GongExchange exchange, TimeSpan time)
    {
        if (logger is not null)
        {
            (time < LongWait ? Waited : WaitedLong)(logger, exchange.Label, time.TotalMilliseconds, null);
        }
    }

    /// <summary>A request has failed. Nothing found is no failure yet: an empty search is answered like this, too.</summary>
    public void Fail(GongExchange exchange, GongOutcome outcome, TimeSpan time)
    {
        if (logger is null)
        {
            return;
        }

        if (outcome.StatusCode == 404)
        {
            Missed(logger, exchange.Label, null);
            return;
        }

        Failed(logger, exchange.Label, outcome.ToString(), exchange.Attempts, time.TotalMilliseconds, outcome.RequestId, outcome.Exception);
    }
}
#endif
