namespace GongGen.EndToEnd.Tests.Soak;

/// <summary>
/// A clock for many workers at once. It moves only while no worker runs and no request is on its way, so that what happened at one time for the client
/// has happened at the same time for the server, however slow the machine is.
/// </summary>
internal sealed class StillTime : TimeProvider
{
    private readonly SandboxClock _clock = new();
    private readonly ReaderWriterLockSlim _running = new();
    private readonly SemaphoreSlim _changes = new(0);
    private readonly AsyncLocal<bool> _isWorker;

    public StillTime() => _isWorker = new AsyncLocal<bool>(OnChanged);

    /// <summary>How far the clock was moved.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Whether all requests that were sent have come.</summary>
    public Func<bool> HaveRequestsCome { get; set; } = static () => true;

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // On a thread of its own: what goes on there may run on, while the clock is held here.
        ITimer timer = _clock.CreateTimer(_ => ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null), null, dueTime, period);
        _changes.Release();
        return timer;
    }

    /// <summary>Runs work that counts as a worker.</summary>
    public Task WorkAsync(Func<Task> work) => Task.Run(async () =>
    {
        _isWorker.Value = true;
        await work();
    });

    /// <summary>Moves the clock from one wait to the next until the work is done.</summary>
    public async Task RunAsync(Task work)
    {
        _ = work.ContinueWith(_ => _changes.Release(), TaskScheduler.Default);
        while (!work.IsCompleted)
        {
            if (!TryMove())
            {
                await _changes.WaitAsync();
            }
        }

        await work;
    }

    private bool TryMove()
    {
        if (!_running.TryEnterWriteLock(0))
        {
            return false;
        }

        try
        {
            return HaveRequestsCome() && _clock.AdvanceToNext();
        }
        finally
        {
            _running.ExitWriteLock();
        }
    }

    // Told whenever a thread takes up a worker or leaves it, wherever in the client that is.
    private void OnChanged(AsyncLocalValueChangedArgs<bool> change)
    {
        if (change.CurrentValue)
        {
            _running.EnterReadLock();
        }
        else
        {
            _running.ExitReadLock();
            _changes.Release();
        }
    }
}
