#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Adds a call and its media as one step, which goes on where an earlier run of it stopped.</summary>
internal sealed class GongUpload
{
    /// <summary>Refuses media that Gong would refuse, before there is a call.</summary>
    public required Func<CancellationToken, Task> Check { get; init; }

    /// <summary>Adds the call and gives its id.</summary>
    public required Func<CancellationToken, Task<string?>> Add { get; init; }

    /// <summary>Asks for the call, which Gong shows when it has its media; gives its address.</summary>
    public required Func<string, CancellationToken, Task<string?>> Find { get; init; }

    /// <summary>Uploads the media and gives the address of the call.</summary>
    public required Func<string, CancellationToken, Task<string?>> Send { get; init; }

    /// <summary>Runs to the end, or throws where a later run may go on.</summary>
    public async Task<GongUploadResult> RunAsync(CancellationToken cancellationToken)
    {
        await Check(cancellationToken).ConfigureAwait(false);
        (string id, bool isAdded) = await AddAsync(cancellationToken).ConfigureAwait(false);
        if (!isAdded)
        {
            (bool isFound, string? url) = await FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (isFound)
            {
                return new GongUploadResult(id, url, IsCallAdded: false, IsMediaUploaded: false);
            }
        }

        return await SendAsync(id, isAdded, cancellationToken).ConfigureAwait(false);
    }

    private static GongApiException? Translated(Exception exception)
    {
#if HAS_REFIT
        if (exception is global::Refit.ApiException failure)
        {
            return failure.ToGongException();
        }

#endif
        return exception as GongApiException;
    }

    private static bool IsNotThere(Exception exception) =>
        Translated(exception) is { } failure && (failure.StatusCode == 404 || failure is GongNotFoundException || GongSentences.Has(failure.Errors, GongSentences.NotReady));

    // The same media on another call is a mistake of the caller's; media on this call is what was wanted.
    private static GongDuplicateMediaException? OwnMedia(Exception exception, string id) =>
        Translated(exception) is GongDuplicateMediaException duplicate
        && (duplicate.ExistingCallId is { } other ? string.Equals(other, id, StringComparison.Ordinal) : !GongSentences.Has(duplicate.Errors, GongSentences.SameMedia))
            ? duplicate
            : null;

    private async Task<(string Id, bool IsAdded)> AddAsync(CancellationToken cancellationToken)
    {
        try
        {
            string? id = await Add(cancellationToken).ConfigureAwait(false);
            return string.IsNullOrEmpty(id) ? throw new GongApiException("The call was added, but the answer does not name its id.") { StatusCode = 200 } : (id!, true);
        }
        catch (Exception exception) when (Translated(exception) is GongDuplicateCallException { ExistingCallId: not null })
        {
            return (((GongDuplicateCallException)Translated(exception)!).ExistingCallId!, false);
        }
    }

    private async Task<(bool IsFound, string? Url)> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return (true, await Find(id, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsNotThere(exception))
        {
            return (false, null);
        }
    }

    private async Task<GongUploadResult> SendAsync(string id, bool isAdded, CancellationToken cancellationToken)
    {
        try
        {
            return new GongUploadResult(id, await Send(id, cancellationToken).ConfigureAwait(false), isAdded, IsMediaUploaded: true);
        }
        catch (Exception exception) when (OwnMedia(exception, id) is not null)
        {
            // A call of this run had none before, and of several attempts an earlier one has arrived.
            bool isOurs = isAdded || OwnMedia(exception, id)!.Attempts > 1;
            return new GongUploadResult(id, null, isAdded, isOurs);
        }
    }
}
