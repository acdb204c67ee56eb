#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Gives access to Gong: always the same, or what a provider of tokens gives.</summary>
internal sealed class GongAuthority
{
    private readonly IGongTokenProvider? _provider;
    private readonly GongAccess? _fixed;

    /// <summary>Checks the options, with an ArgumentException for what is wrong.</summary>
    public GongAuthority(GongClientOptions options, string defaultBaseUrl)
    {
        GongCredentials? credentials = GongCredentials.From(options);
        _provider = options.TokenProvider;
        BaseUrl = GongBaseUrl.Choose(options.BaseUrl, defaultBaseUrl);
        _fixed = credentials is null ? null : new GongAccess(credentials, BaseUrl, null);
        Owner = credentials?.Fingerprint ?? GongLimiters.OwnerOf(_provider!);
    }

    /// <summary>The address, unless a token brings its own.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Who shares a limiter.</summary>
    public object Owner { get; }

    /// <summary>The access for the next attempt.</summary>
    public async Task<GongAccess> GetAsync(CancellationToken cancellationToken) =>
        _fixed ?? Of(await _provider!.GetTokenAsync(null, cancellationToken).ConfigureAwait(false));

    /// <summary>Another access than the one that was refused; null where there is none.</summary>
    public async Task<GongAccess?> ReplaceAsync(GongAccess refused, CancellationToken cancellationToken)
    {
        if (_provider is null)
        {
            return null;
        }

        GongAccess access = Of(await _provider.GetTokenAsync(refused.Token, cancellationToken).ConfigureAwait(false));
        return ReferenceEquals(access.Token, refused.Token) ? null : access;
    }

    private GongAccess Of(GongToken? token) => token is null
        ? throw new InvalidOperationException("The token provider gave no token.")
        : new GongAccess(token.Credentials, token.BaseUrl ?? BaseUrl, token);
}
