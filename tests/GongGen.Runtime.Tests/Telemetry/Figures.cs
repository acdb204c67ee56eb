using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace GongGen.Runtime.Tests.Telemetry;

/// <summary>Collects the figures of one operation.</summary>
internal sealed class Figures : IDisposable
{
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _seen = [];
    private readonly MeterListener _listener = new();
    private readonly string _operation;

    public Figures(string operation)
    {
        _operation = operation;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Gong")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public double[] Of(string name) => [.. _seen.Where(figure => figure.Name == name).Select(figure => figure.Value)];

    public string TagsOf(string name) => Assert.Single(_seen, figure => figure.Name == name).Tags;

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        KeyValuePair<string, object?>[] all = tags.ToArray();
        if (all.Any(tag => tag.Key == "gong.operation" && Equals(tag.Value, _operation)))
        {
            _seen.Enqueue((instrument.Name, value, string.Join(' ', all.Select(tag => tag.Key + "=" + tag.Value))));
        }
    }
}
