#nullable enable
namespace Gong;

/// <summary>
/// Access tokens of one company, refreshed when they are about to expire or when Gong refuses one. However many requests wait, there is one
/// refresh, and a caller who gives up does not stop it. Create one and share it.
/// </summary>
public sealed class GongOAuthTokens : IGongTokenProvider, global::System.IDisposable
{
    private static readonly global::System.TimeSpan Early = global::System.TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly global::Gong.Runtime.GongTokenEndpoint _endpoint;
    private readonly global::Gong.Runtime.GongClock _clock;
    private readonly global::System.Func<GongOAuthGrant, global::System.Threading.Tasks.Task>? _store;
    private GongOAuthGrant _grant;
    private GongToken? _token;
    private global::System.Threading.Tasks.Task<GongToken>? _refresh;

    /// <summary>Checks the options, with an ArgumentException for what is wrong.</summary>
    /// <param name="options">Whose tokens to refresh; read once, here.</param>
    /// <exception cref="global::System.ArgumentException">A setting is missing or cannot be used; the message names it.</exception>
    public GongOAuthTokens(GongOAuthOptions options)
    {
        if (options is null)
        {
            throw new global::System.ArgumentNullException(nameof(options));
        }

        _grant = options.Grant ?? throw new global::System.ArgumentException("Grant is missing: it brings the refresh token.", nameof(options));
        _token = _grant.AccessToken is null ? null : new GongToken(_grant.AccessToken, _grant.BaseUrl);
        _store = options.Store;
#if HAS_TIME_PROVIDER
        _clock = global::Gong.Runtime.GongClock.Of(options.TimeProvider);
#else
        _clock = new global::Gong.Runtime.GongClock();
#endif
        _endpoint = new global::Gong.Runtime.GongTokenEndpoint(options, _clock);
    }

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<GongToken> GetTokenAsync(GongToken? refused, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Threading.Tasks.Task<GongToken> refresh;
        lock (_gate)
        {
            if (_refresh is null && _token is not null && !ReferenceEquals(_token, refused) && !(_grant.ExpiresAt - Early <= _clock.UtcNow))
            {
                return _token;
            }

            refresh = _refresh ??= global::System.Threading.Tasks.Task.Run(RefreshAsync, global::System.Threading.CancellationToken.None);
        }

        await global::Gong.Runtime.GongTasks.WaitAsync(refresh, cancellationToken).ConfigureAwait(false);
        return await refresh.ConfigureAwait(false);
    }

    /// <summary>Says nothing.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(GongOAuthTokens);

    /// <summary>Closes the connections to the token address, unless the HttpClient was given.</summary>
    public void Dispose() => _endpoint.Dispose();

    private async global::System.Threading.Tasks.Task<GongToken> RefreshAsync()
    {
        try
        {
            GongOAuthGrant grant = await _endpoint.RefreshAsync(_grant).ConfigureAwait(false);
            GongToken token = new(grant.AccessToken!, grant.BaseUrl);
            lock (_gate)
            {
                _grant = grant;
                _token = token;
            }

            if (_store is not null)
            {
                await _store(grant).ConfigureAwait(false);
            }

            return token;
        }
        finally
        {
            lock (_gate)
            {
                _refresh = null;
            }
        }
    }
}
