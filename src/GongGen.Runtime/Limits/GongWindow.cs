#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>At most so many requests in any stretch of time of one length.</summary>
/// <param name="length">How long the stretch is.</param>
internal sealed class GongWindow(TimeSpan length)
{
    private readonly Queue<TimeSpan> _times = new();
    private int _limit = int.MaxValue;

    /// <summary>Lowers the limit; never raises it. Null changes nothing.</summary>
    public void Tighten(int? limit)
    {
        _limit = Math.Min(_limit, limit ?? int.MaxValue);
        while (_times.Count > _limit)
        {
            _times.Dequeue();
        }
    }

    /// <summary>How long a request has to wait; zero or less where it may go.</summary>
    public TimeSpan WaitAt(TimeSpan now) => _times.Count < _limit ? TimeSpan.Zero : _times.Peek() + length - now;

    /// <summary>Counts a request.</summary>
    public void Add(TimeSpan now)
    {
        if (_limit == int.MaxValue)
        {
            return;
        }

        if (_times.Count == _limit)
        {
            _times.Dequeue();
        }

        _times.Enqueue(now);
    }
}
