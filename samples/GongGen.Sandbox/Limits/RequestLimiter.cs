namespace GongGen.Sandbox.Limits;

/// <summary>Counts requests against the limits a second and a day, which all keys share.</summary>
internal sealed class RequestLimiter(int? perSecond, int? perDay, TimeProvider time)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _lastSecond = new();
    private DateOnly _day;
    private int _today;

    public bool TryEnter(out TimeSpan retryAfter)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Forget(now);
            retryAfter = Wait(now);
            if (retryAfter > TimeSpan.Zero)
            {
                return false;
            }

            _lastSecond.Enqueue(now);
            _today++;
            return true;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_lastSecond.TryPeek(out var oldest) && now - oldest >= Second)
        {
            _lastSecond.Dequeue();
        }

        var day = DateOnly.FromDateTime(now.UtcDateTime);
        if (day != _day)
        {
            _day = day;
            _today = 0;
        }
    }

    private TimeSpan Wait(DateTimeOffset now)
    {
        if (_today >= perDay)
        {
            return TimeSpan.FromDays(1) - now.UtcDateTime.TimeOfDay;
        }

        return _lastSecond.Count >= perSecond ? Second - (now - _lastSecond.Peek()) : TimeSpan.Zero;
    }
}
