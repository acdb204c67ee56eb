#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;

/// <summary>Ends a connection on which nothing arrives any more, or which the caller does not want any more.</summary>
internal sealed class GongSilence : IDisposable
{
    private readonly TimeSpan _patience;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _source;

    /// <summary>Begins to count.</summary>
    public GongSilence(TimeSpan patience, GongClock clock, CancellationToken caller)
    {
        _patience = patience;
        _caller = caller;
        _time = clock.CancelAfter(patience);
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, _time.Token);
    }

    /// <summary>Cancelled by the caller or by time.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Counts from zero again: something has arrived.</summary>
    public void Begin() => _time.CancelAfter(_patience);

    /// <summary>True where an exception is about the connection; one about the caller's own cancellation is not.</summary>
    public bool IsBreach(Exception exception) => exception is HttpRequestException or IOException || IsSilence(exception) || IsClosed(exception);

    /// <summary>The exception as one about the connection.</summary>
    public Exception Explain(Exception exception) =>
        IsSilence(exception) ? new IOException("Nothing arrived for " + GongFormat.Text(_patience.TotalSeconds) + " seconds.", exception) : exception;

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _time.Dispose();
    }

    private bool IsSilence(Exception exception) => !_caller.IsCancellationRequested && (exception is OperationCanceledException || IsClosed(exception));

    // Older frameworks cannot cancel a read; there the response is disposed under it.
    private bool IsClosed(Exception exception) => exception is ObjectDisposedException && _source.IsCancellationRequested;
}
