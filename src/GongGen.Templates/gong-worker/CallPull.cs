using Gong;

namespace GongWorker;

/// <summary>Reads the calls of the last day with their transcripts, again and again. Gong makes a transcript some time after its call, so each run looks back.</summary>
internal sealed partial class CallPull(GongClient gong, IConfiguration configuration, TimeProvider time, ILogger<CallPull> logger) : BackgroundService
{
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(1);

    // What earlier runs have read. Store Given with the time of the run if a restart must not read it again.
    private GongOverlap _read = new(LookBack);
    private DateTimeOffset _lastRun;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMinutes(configuration.GetValue("EveryMinutes", 15.0)), time);
        _lastRun = time.GetUtcNow();
        do
        {
            try
            {
                await PullAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception failure) when (failure is GongServerException or GongRateLimitException or HttpRequestException or TimeoutException)
            {
                LogFailure(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task PullAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        // A copy: a run that fails has read nothing, and the next one begins where it began.
        GongOverlap read = new(LookBack, _read.Given);
        DateTimeOffset from = read.From(_lastRun);

        Dictionary<string, CallBasicData> calls = [];
        await foreach (CallBasicData call in gong.Calls.EnumerateCallsAsync(from, to, cancellationToken: cancellationToken))
        {
            calls[call.Id!] = call;
        }

        CallTranscriptsRequest request = new() { Filter = new() { FromDateTime = from, ToDateTime = to } };
        IAsyncEnumerable<CallTranscript> transcripts = gong.Calls.EnumerateCallTranscriptsAsync(request, cancellationToken);
        await foreach (CallTranscript transcript in read.OnlyNewAsync(transcripts, each => each.CallId, to, cancellationToken))
        {
            await TakeAsync(calls.GetValueOrDefault(transcript.CallId!), transcript, cancellationToken);
        }

        (_read, _lastRun) = (read, to);
    }

    /// <summary>Stores a transcript. It comes once, but again after a run that failed.</summary>
    private Task TakeAsync(CallBasicData? call, CallTranscript transcript, CancellationToken cancellationToken)
    {
        LogTranscript(transcript.CallId, call?.Title, transcript.Transcript?.Sum(monologue => monologue.Sentences?.Count ?? 0) ?? 0);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Call {CallId} ({Title}): {Sentences} sentences")]
    private partial void LogTranscript(string? callId, string? title, int sentences);

    [LoggerMessage(Level = LogLevel.Warning, Message = "This run failed; the next one reads what it missed")]
    private partial void LogFailure(Exception failure);
}
