#nullable enable
namespace Gong;

/// <summary>An OAuth access token and the address that goes with it. Never shows itself.</summary>
public sealed class GongToken
{
    /// <summary>Takes a token.</summary>
    /// <param name="accessToken">The token, without the word Bearer.</param>
    /// <param name="baseUrl">The address that Gong gave with it (api_base_url_for_customer); null uses that of the client.</param>
    /// <exception cref="global::System.ArgumentException">The token or the address cannot be used; the message does not repeat the token.</exception>
    public GongToken(string accessToken, global::System.Uri? baseUrl = null)
    {
        Credentials = global::Gong.Runtime.GongCredentials.FromToken(accessToken ?? throw new global::System.ArgumentNullException(nameof(accessToken)));
        BaseUrl = baseUrl is null ? null : global::Gong.Runtime.GongBaseUrl.Choose(baseUrl, "");
    }

    /// <summary>The address that goes with the token; null where it is that of the client.</summary>
    public global::System.Uri? BaseUrl { get; }

    internal global::Gong.Runtime.GongCredentials Credentials { get; }

    /// <summary>Says nothing.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(GongToken);
}
