#nullable enable
#if HAS_DIAGNOSTICS
namespace Gong.Runtime;

using global::System;
using global::System.Diagnostics;
using global::System.Diagnostics.Metrics;

/// <summary>
/// A request as a span of a trace and as figures, named as OpenTelemetry names those of HTTP clients. The attempts have spans of their own:
/// HttpClient makes them.
/// </summary>
internal sealed class GongTrace
{
    private const string Name = "Gong";
    private const string OperationTag = "gong.operation";
    private const string ErrorTag = "error.type";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Figures = new(Name);
    private static readonly Histogram<double> Durations =
        Figures.CreateHistogram<double>("gong.client.operation.duration", "s", "How long operations take, with all attempts and waits.");
    private static readonly Histogram<double> Waits =
        Figures.CreateHistogram<double>("gong.client.wait.duration", "s", "How long operations wait for their turn, or for the next attempt.");
    private static readonly Counter<long> Resends =
        Figures.CreateCounter<long>("gong.client.resends", "{request}", "Requests that are sent again.");
    private static readonly Histogram<long> RequestSizes =
        Figures.CreateHistogram<long>("gong.client.request.body.size", "By", "Bytes of bodies that were sent, where they are known.");
    private static readonly Histogram<long> ResponseSizes =
        Figures.CreateHistogram<long>("gong.client.response.body.size", "By", "Bytes of bodies that were received, where they are known.");

    private readonly GongExchange _exchange;
    private readonly Activity? _activity;
    private TimeSpan _waited;

    /// <summary>Begins the span.</summary>
    public GongTrace(GongExchange exchange)
    {
        _exchange = exchange;
        _activity = Source.StartActivity(exchange.Label, ActivityKind.Client);
    }

    /// <summary>Adds time that was or will be waited.</summary>
    public void Wait(TimeSpan time, string reason)
    {
        _waited += time;
        Waits.Record(time.TotalSeconds, new TagList { { OperationTag, _exchange.Label }, { "gong.wait.reason", reason } });
    }

    /// <summary>Counts a repetition.</summary>
    public void Repeat(GongOutcome outcome, TimeSpan wait)
    {
        Wait(wait, "resend");
        Resends.Add(1, new TagList { { OperationTag, _exchange.Label }, { ErrorTag, outcome.ErrorType } });
        _activity?.AddEvent(new ActivityEvent("gong.resend", tags: new ActivityTagsCollection
        {
            { ErrorTag, outcome.ErrorType },
            { "gong.wait.duration", wait.TotalSeconds },
        }));
    }

    /// <summary>Ends the span.</summary>
    public void End(GongOutcome outcome, TimeSpan time)
    {
        TagList tags = new() { { OperationTag, _exchange.Label }, { "http.request.method", _exchange.HttpMethod } };
        if (_exchange.Url is { } url)
        {
            tags.Add("server.address", url.Host);
            tags.Add("server.port", url.Port);
        }

        if (outcome.StatusCode is { } status)
        {
            tags.Add("http.response.status_code", status);
        }

        if (outcome.ErrorType is { } error)
        {
            tags.Add(ErrorTag, error);
        }

        Durations.Record(time.TotalSeconds, tags);
        Measure(RequestSizes, _exchange.RequestLength, tags);
        Measure(ResponseSizes, outcome.Length, tags);
        Close(outcome, tags);
    }

    private static void Measure(Histogram<long> sizes, long? size, TagList tags)
    {
        if (size is { } bytes)
        {
            sizes.Record(bytes, tags);
        }
    }

    private void Close(GongOutcome outcome, TagList tags)
    {
        if (_activity is null)
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, object?> tag in tags)
        {
            _activity.SetTag(tag.Key, tag.Value);
        }

        // A tag whose value is null is no tag.
        _activity.SetTag("url.full", _exchange.ShownUrl);
        _activity.SetTag("http.request.resend_count", _exchange.Attempts > 1 ? _exchange.Attempts - 1 : null);
        _activity.SetTag("http.request.body.size", _exchange.RequestLength);
        _activity.SetTag("http.response.body.size", outcome.Length);
        _activity.SetTag("gong.wait.duration", _waited.TotalSeconds);
        _activity.SetTag("gong.request_id", outcome.RequestId);
        if (outcome.ErrorType is not null)
        {
            _activity.SetStatus(ActivityStatusCode.Error);
        }

        _activity.Dispose();
    }
}
#endif
