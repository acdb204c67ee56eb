#nullable enable
namespace Gong;

/// <summary>
/// Downloads recordings from the addresses that Gong gives for a call (audioUrl, videoUrl), which are on other hosts: no credentials are sent there.
/// Create one and share it: all methods may be used from several threads at once.
/// </summary>
public sealed class GongDownload : global::System.IDisposable
{
    private readonly global::System.Net.Http.HttpClient _client;
    private readonly bool _ownsClient;

    /// <summary>Creates one that opens and closes its own connections.</summary>
    public GongDownload()
    {
        _client = global::Gong.Runtime.GongHttp.CreateClient(isVerbatim: true);
        _ownsClient = true;
    }

    /// <summary>Creates one over the caller's HttpClient, which must send no credentials of its own.</summary>
    /// <param name="httpClient">Sends the requests; the caller disposes it.</param>
    /// <exception cref="global::System.ArgumentException">The client sends an Authorization header with everything.</exception>
    public GongDownload(global::System.Net.Http.HttpClient httpClient)
    {
        _client = httpClient ?? throw new global::System.ArgumentNullException(nameof(httpClient));
        if (httpClient.DefaultRequestHeaders.Authorization is not null)
        {
            throw new global::System.ArgumentException("The HttpClient sends an Authorization header with everything, and recordings are on hosts that are not Gong's.", nameof(httpClient));
        }
    }

    /// <summary>How often a download goes on after a failure that may pass; a byte that had not come before begins the count anew.</summary>
    public GongRetryOptions Retry { get; set; } = new();

    /// <summary>How long nothing may arrive before the connection counts as broken; 100 seconds unless set.</summary>
    public global::System.TimeSpan Timeout { get; set; } = global::System.TimeSpan.FromSeconds(100);

#if HAS_TIME_PROVIDER
    /// <summary>The clock that waits and time-outs go by; for tests.</summary>
    public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;

#endif
    /// <summary>
    /// Downloads a recording. While it is not whole it stands beside the file, with ".part" behind its name; a later call for the same file goes on
    /// with what is there, where the server has still the same bytes. The file itself appears at the end, in place of one that is there.
    /// </summary>
    /// <param name="address">The address that Gong gave; https, and http only on this machine.</param>
    /// <param name="path">Where the file is to be, in a folder that exists.</param>
    /// <param name="progress">Is told how far the download has come, after every block.</param>
    /// <param name="cancellationToken">Stops the download; what has come stays for the next call.</param>
    /// <returns>A task that ends when the file is whole.</returns>
    /// <exception cref="GongAddressExpiredException">The address is not good any more: ask for the call again.</exception>
    /// <exception cref="GongApiException">The server refused, or redirected to http.</exception>
    /// <exception cref="global::System.Net.Http.HttpRequestException">There is no connection.</exception>
    /// <exception cref="global::System.IO.IOException">The connection broke too often, or the file cannot be written.</exception>
    public global::System.Threading.Tasks.Task ToFileAsync(
        string address,
        string path,
        global::System.IProgress<GongTransferProgress>? progress = null,
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (address is null)
        {
            throw new global::System.ArgumentNullException(nameof(address));
        }

        global::System.Uri target = global::Gong.Runtime.GongMediaAddress.Check(address);
        return RunAsync(_ => global::System.Threading.Tasks.Task.FromResult(target), canRenew: false, path, progress, cancellationToken);
    }

    /// <summary>Downloads a recording whose address is asked for when it is needed, and once more where it has expired.</summary>
    /// <param name="address">Asks Gong for the call and gives its address; not asked where the file lacks nothing but its name.</param>
    /// <param name="path">Where the file is to be, in a folder that exists.</param>
    /// <param name="progress">Is told how far the download has come, after every block.</param>
    /// <param name="cancellationToken">Stops the download; what has come stays for the next call.</param>
    /// <returns>A task that ends when the file is whole.</returns>
    /// <exception cref="GongAddressExpiredException">Even a new address is not good.</exception>
    /// <exception cref="global::System.InvalidOperationException">There is no address: the call has no such recording, or it was not asked for.</exception>
    public global::System.Threading.Tasks.Task ToFileAsync(
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<string?>> address,
        string path,
        global::System.IProgress<GongTransferProgress>? progress = null,
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (address is null)
        {
            throw new global::System.ArgumentNullException(nameof(address));
        }

        return RunAsync(
            async token => global::Gong.Runtime.GongMediaAddress.Check(await address(token).ConfigureAwait(false)
                ?? throw new global::System.InvalidOperationException("There is no address to download from: the call has no such recording, or the request did not ask for it.")),
            canRenew: true,
            path,
            progress,
            cancellationToken);
    }

    /// <summary>Closes the connections that were opened here; an HttpClient that was given stays open.</summary>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _client.Dispose();
        }
    }

    private async global::System.Threading.Tasks.Task RunAsync(
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<global::System.Uri>> address,
        bool canRenew,
        string path,
        global::System.IProgress<GongTransferProgress>? progress,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new global::System.ArgumentException("The path of the file to write is missing.", nameof(path));
        }

#if HAS_TIME_PROVIDER
        global::Gong.Runtime.GongClock clock = global::Gong.Runtime.GongClock.Of(TimeProvider);
#else
        global::Gong.Runtime.GongClock clock = global::Gong.Runtime.GongClock.Of(new GongClientOptions());
#endif
        using global::Gong.Runtime.GongPartialFile file = new(path);
        global::Gong.Runtime.GongMediaSource source = new(_client);
        await new global::Gong.Runtime.GongTransfer(source, file, Retry.Checked(), global::Gong.Runtime.GongSender.CheckedLimit(Timeout), clock) { Progress = progress }
            .RunAsync(address, canRenew, cancellationToken).ConfigureAwait(false);
        file.Complete();
    }
}
