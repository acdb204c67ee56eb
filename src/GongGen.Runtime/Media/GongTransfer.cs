#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Runtime.ExceptionServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Brings the bytes of a recording into a file, attempt after attempt, each where the one before it stopped.</summary>
/// <param name="source">Where bytes come from.</param>
/// <param name="file">Where they go.</param>
/// <param name="options">How often and how long.</param>
/// <param name="patience">How long nothing may arrive before a connection counts as broken.</param>
/// <param name="clock">Time.</param>
internal sealed class GongTransfer(GongMediaSource source, GongPartialFile file, GongRetryOptions options, TimeSpan patience, GongClock clock)
{
    private const int BufferSize = 81_920;

    private bool _isWhole = file.IsWhole;

    /// <summary>Is told how far the transfer has come.</summary>
    public IProgress<GongTransferProgress>? Progress { get; init; }

    /// <summary>Transfers what is missing.</summary>
    public async Task RunAsync(Func<CancellationToken, Task<Uri>> address, bool canRenew, CancellationToken cancellationToken)
    {
        GongRetry retry = new(options, clock, GongPipeline.Draw);
        Uri? target = null;
        bool isRenewed = false;
        long furthest = file.Length;
        while (!_isWhole)
        {
            cancellationToken.ThrowIfCancellationRequested();
            target ??= await address(cancellationToken).ConfigureAwait(false);
            retry.Begin();
            Exception? breach = await TryAsync(target, retry.Attempts, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (file.Length > furthest && file.Validator is not null)
            {
                // The connection works, and so does the address: what comes now is a new trouble. Bytes that came before are no progress, or a server that
                // begins anew each time and breaks off here and there would be asked for ever.
                furthest = file.Length;
                retry = new GongRetry(options, clock, GongPipeline.Draw);
                retry.Begin();
                isRenewed = false;
            }

            if (breach is GongAddressExpiredException && canRenew && !isRenewed)
            {
                target = null;
                isRenewed = true;
            }
            else if (breach is not null)
            {
                await WaitAsync(breach, retry, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task WaitAsync(Exception breach, GongRetry retry, CancellationToken cancellationToken)
    {
        bool mayPass = breach is not GongApiException failure || failure.StatusCode is 408 or 429 or 500 or 502 or 503 or 504;
        TimeSpan? wait = mayPass ? retry.Next((breach as GongApiException)?.RetryAfter) : null;
        if (wait is null)
        {
            ExceptionDispatchInfo.Capture(breach).Throw();
        }

        await clock.DelayAsync(wait.GetValueOrDefault(), cancellationToken).ConfigureAwait(false);
    }

    private async Task<Exception?> TryAsync(Uri address, int attempts, CancellationToken cancellationToken)
    {
        using GongSilence silence = new(patience, clock, cancellationToken);
        HttpResponseMessage response;
        try
        {
            response = await source.AskAsync(address, file.Length, file.Validator, silence).ConfigureAwait(false);
        }
        catch (Exception exception) when (silence.IsBreach(exception))
        {
            return silence.Explain(exception);
        }

        using (response)
        {
            return ToFailure(response, address, attempts) ?? await TakeAsync(response, silence, cancellationToken).ConfigureAwait(false);
        }
    }

    private static GongApiException? ToFailure(HttpResponseMessage response, Uri address, int attempts)
    {
        int status = (int)response.StatusCode;
        if (status is 200 or 206 or 416)
        {
            return null;
        }

        bool isExpired = status is 400 or 401 or 403 or 404 or 410;
        string host = response.RequestMessage?.RequestUri?.Authority ?? address.Authority;
        string message = isExpired
            ? "The address of the recording at " + host + " is not good any more (" + GongFormat.Text(status) + "). Such addresses work for some hours: ask for the call again and use the new one."
            : "The recording could not be downloaded: " + host + " answered " + GongFormat.Text(status) + ".";
        GongFailure failure = new(message, null)
        {
            StatusCode = status,
            Attempts = attempts,
            RetryAfter = response.Headers.RetryAfter?.Delta,
        };
        return isExpired ? new GongAddressExpiredException(failure) : failure.ToException();
    }

    private async Task<Exception?> TakeAsync(HttpResponseMessage response, GongSilence silence, CancellationToken cancellationToken)
    {
        if (!Accept(response))
        {
            file.Begin(null, null);
            return new IOException("The server sent another part of the recording than the one that is missing.");
        }

#if !HAS_CANCELLABLE_CONTENT
        // Older frameworks look at the token only before they read.
        using CancellationTokenRegistration end = silence.Token.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
#endif
        Stream? body = null;
        byte[] buffer = new byte[BufferSize];
        while (true)
        {
            int count;
            try
            {
                silence.Begin();
                body ??= await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
                count = await body.ReadAsync(buffer, 0, buffer.Length, silence.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (silence.IsBreach(exception))
            {
                return silence.Explain(exception);
            }

            if (count == 0)
            {
                return End();
            }

            // A file that cannot be written, on a full disk for example, is no reason to try again.
            await file.AddAsync(buffer, count, cancellationToken).ConfigureAwait(false);
            Progress?.Report(new GongTransferProgress(file.Length, file.Total));
        }
    }

    private IOException? End()
    {
        _isWhole = file.Total is null || file.Length == file.Total;
        return _isWhole ? null : new IOException("The recording ended after " + GongFormat.Text(file.Length) + " of " + GongFormat.Text(file.Total) + " bytes.");
    }

    // A part is accepted where it is the one that is missing, of the same state of the file; all of it begins anew.
    private bool Accept(HttpResponseMessage response)
    {
        string? validator = GongMediaSource.ValidatorOf(response);
        if ((int)response.StatusCode == 206)
        {
            return response.Content.Headers.ContentRange is { From: { } from } range
                && file.Length > 0 && from == file.Length
                && (file.Total is null || range.Length is null || range.Length == file.Total)
                && (validator is null || string.Equals(validator, file.Validator, StringComparison.Ordinal));
        }

        if ((int)response.StatusCode != 416)
        {
            file.Begin(validator, response.Content.Headers.ContentLength);
            return true;
        }

        return false;
    }
}
