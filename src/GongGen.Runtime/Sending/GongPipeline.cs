#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;
using global::System.Security.Cryptography;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>What every request goes through, whoever sends it: credentials, limits, and attempts until one is final.</summary>
internal sealed class GongPipeline
{
    private readonly GongAuthority _authority;
    private readonly GongLimiter _limiter;
    private readonly GongRetryOptions _retry;
#if HAS_LOGGER
    private readonly GongLog _log;
#endif

    /// <summary>Checks the options, with an ArgumentException for what is wrong, and takes a copy of them.</summary>
    public GongPipeline(GongClientOptions options, string defaultBaseUrl)
    {
        _authority = new GongAuthority(options, defaultBaseUrl);
        Clock = GongClock.Of(options);
        _retry = (options.Retry ?? throw new ArgumentException("Retry must not be null.", nameof(options))).Checked();
        GongLimitOptions limits = (options.Limits ?? throw new ArgumentException("Limits must not be null.", nameof(options))).Checked();
        _limiter = GongLimiters.For(_authority.Owner, limits, Clock);
#if HAS_LOGGER
        _log = new GongLog(options.Logger);
#endif
    }

    private GongPipeline(GongPipeline other, GongRetryOptions retry)
    {
        _authority = other._authority;
        _limiter = other._limiter;
        Clock = other.Clock;
        _retry = retry.Checked();
#if HAS_LOGGER
        _log = other._log;
#endif
    }

    /// <summary>Time.</summary>
    public GongClock Clock { get; }

    /// <summary>The address, unless a token brings its own.</summary>
    public Uri BaseUrl => _authority.BaseUrl;

    /// <summary>A copy of the settings for another pipeline.</summary>
    public GongRetryOptions Retry => _retry.Checked();

    /// <summary>The same pipeline with other attempts.</summary>
    public GongPipeline With(GongRetryOptions retry) => new(this, retry);

    /// <summary>Says what is wrong with a request that is sent nevertheless.</summary>
    public void Warn(GongExchange exchange, IReadOnlyList<GongViolation> doubts)
    {
#if HAS_LOGGER
        foreach (GongViolation doubt in doubts)
        {
            _log.Doubt(exchange, doubt);
        }
#endif
    }

    /// <summary>Sends a request until its answer is final, and gives that answer. The caller disposes it.</summary>
    public async Task<GongAnswer> SendAsync(GongExchange exchange, CancellationToken cancellationToken)
    {
#if HAS_LOGGER
        exchange.Log = _log;
#endif
        GongWatch watch = new(exchange, Clock);
        GongAnswer answer;
        try
        {
            answer = await SendAsync(exchange, watch, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            watch.End(GongOutcome.Of(exception), cancellationToken.IsCancellationRequested);
            throw;
        }

        watch.End(GongOutcome.Of(answer), isCancelled: false);
        return answer;
    }

    private async Task<GongAnswer> SendAsync(GongExchange exchange, GongWatch watch, CancellationToken cancellationToken)
    {
        GongRetry retry = new(_retry, Clock, Draw);
        GongAccess access = await _authority.GetAsync(cancellationToken).ConfigureAwait(false);
        bool isFresh = false;
        bool mayHaveArrived = false;
        while (true)
        {
            TimeSpan begin = Clock.Elapsed;
            await _limiter.WaitAsync(cancellationToken, watch.BeginWait).ConfigureAwait(false);
            watch.EndWait(begin);
            retry.Begin();
            exchange.Attempts = retry.Attempts;
            (GongAnswer? answer, TimeSpan wait) = await AttemptAsync(exchange, access, retry, watch, cancellationToken).ConfigureAwait(false);
            if (answer is null)
            {
                mayHaveArrived = true;
                await Clock.DelayAsync(wait, cancellationToken).ConfigureAwait(false);
                continue;
            }

            try
            {
                if (mayHaveArrived)
                {
                    await answer.AcceptDuplicateAsync(cancellationToken).ConfigureAwait(false);
                }

                if (answer.StatusCode == 401 && !isFresh && exchange.CanSendAgain
                    && await _authority.ReplaceAsync(access, cancellationToken).ConfigureAwait(false) is { } next)
                {
                    watch.Repeat(GongOutcome.Of(answer), TimeSpan.Zero);
                    isFresh = true;
                    access = next;
                }
                else if (WaitAfter(answer, exchange, retry) is { } time)
                {
                    watch.Repeat(GongOutcome.Of(answer), time);
                    mayHaveArrived |= answer.StatusCode != 429;
                    await Clock.DelayAsync(time, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    GongAnswer final = answer;
                    answer = null;
                    return final;
                }
            }
            finally
            {
                answer?.Dispose();
            }
        }
    }

    private static bool IsNetworkFailure(Exception exception) => exception is HttpRequestException or IOException or GongApiException { InnerException: IOException };

    private static async Task<(GongAnswer? Answer, TimeSpan Wait)> AttemptAsync(
        GongExchange exchange,
        GongAccess access,
        GongRetry retry,
        GongWatch watch,
        CancellationToken cancellationToken)
    {
        TimeSpan? wait = null;
        watch.BeginAttempt();
        try
        {
            GongAnswer answer = await exchange.SendAsync(access, cancellationToken).ConfigureAwait(false);
            watch.EndAttempt(GongOutcome.Of(answer));
            return (answer, default);
        }
        catch (Exception exception) when (IsNetworkFailure(exception) && exchange.IsRepeatable && exchange.CanSendAgain
            && !cancellationToken.IsCancellationRequested && (wait = retry.Next(null)).HasValue)
        {
            GongOutcome outcome = GongOutcome.Of(exception);
            watch.EndAttempt(outcome);
            watch.Repeat(outcome, wait.GetValueOrDefault());
            return (null, wait.GetValueOrDefault());
        }
    }

    // Everybody waits after 429, also where this request is not sent again; the limiter then does the waiting.
    private TimeSpan? WaitAfter(GongAnswer answer, GongExchange exchange, GongRetry retry)
    {
        if (answer.StatusCode == 429)
        {
            TimeSpan? wait = retry.Next(answer.RetryAfter);
            _limiter.Pause(answer.RetryAfter ?? wait ?? TimeSpan.Zero);
            return wait.HasValue && exchange.CanSendAgain ? TimeSpan.Zero : null;
        }

        bool mayPass = answer.StatusCode is 500 or 502 or 503 or 504;
        return mayPass && exchange.IsRepeatable && exchange.CanSendAgain ? retry.Next(answer.RetryAfter) : null;
    }

    // Analyzers of security object to System.Random wherever it stands, and a draw per failure costs nothing.
    internal static double Draw()
    {
        byte[] bytes = new byte[sizeof(uint)];
        using (RandomNumberGenerator generator = RandomNumberGenerator.Create())
        {
            generator.GetBytes(bytes);
        }

        return BitConverter.ToUInt32(bytes, 0) / (double)uint.MaxValue;
    }
}
