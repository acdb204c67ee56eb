#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Globalization;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The time limit of one request, beside the caller's own cancellation.</summary>
internal sealed class GongDeadline : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _time;
    private readonly CancellationTokenSource? _source;

    /// <summary>Starts the time; an infinite limit leaves the caller's token alone.</summary>
    public GongDeadline(TimeSpan limit, GongClock clock, CancellationToken caller)
    {
        _limit = limit;
        _caller = caller;
        if (limit != Timeout.InfiniteTimeSpan)
        {
            _time = clock.CancelAfter(limit);
            _source = CancellationTokenSource.CreateLinkedTokenSource(caller, _time.Token);
        }
    }

    /// <summary>Cancelled by the caller or by time.</summary>
    public CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>True where <see cref="Explain"/> knows why the request was cancelled.</summary>
    public bool IsOver => _source is { IsCancellationRequested: true };

    /// <summary>The exception for the caller: the caller's own cancellation, or a time-out as HttpClient reports it.</summary>
    public Exception Explain(string operationId, OperationCanceledException exception)
    {
        if (_caller.IsCancellationRequested)
        {
            return new OperationCanceledException(exception.Message, exception, _caller);
        }

        string message = operationId + " was cancelled after the " + _limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)
            + " seconds that GongClientOptions.Timeout allows.";
        return new TaskCanceledException(message, new TimeoutException(message, exception));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source?.Dispose();
        _time?.Dispose();
    }
}
