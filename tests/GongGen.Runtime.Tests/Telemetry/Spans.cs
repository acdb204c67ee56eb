using System.Collections.Concurrent;
using System.Diagnostics;

namespace GongGen.Runtime.Tests.Telemetry;

/// <summary>Collects the spans of one operation; other tests of the process make spans, too.</summary>
internal sealed class Spans : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public Spans(string operation)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Gong",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.OperationName == operation)
                {
                    _ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public Activity Single => Assert.Single(_ended);

    public void Dispose() => _listener.Dispose();
}
