#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading.Tasks;

/// <summary>Asks Gong for new tokens.</summary>
internal sealed class GongTokenEndpoint : IDisposable
{
    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly Uri _address;
    private readonly GongCredentials _application;
    private readonly GongClock _clock;

    /// <summary>Checks the options, with an ArgumentException for what is wrong.</summary>
    public GongTokenEndpoint(GongOAuthOptions options, GongClock clock)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId) || string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            throw new ArgumentException("ClientId and ClientSecret must be set.", nameof(options));
        }

        _application = GongCredentials.FromKey(options.ClientId!, options.ClientSecret!);
        _address = options.TokenUrl ?? throw new ArgumentException("TokenUrl must not be null.", nameof(options));
        if (!_address.IsAbsoluteUri || _address.Query.Length > 0 || (_address.Scheme != Uri.UriSchemeHttps && !(_address.Scheme == Uri.UriSchemeHttp && _address.IsLoopback)))
        {
            throw new ArgumentException("TokenUrl must be absolute, use https and have no query.", nameof(options));
        }

        _clock = clock;
        _ownsClient = options.HttpClient is null;
        _client = options.HttpClient ?? GongHttp.CreateClient();
    }

    /// <summary>Gives a refresh token for new tokens.</summary>
    public async Task<GongOAuthGrant> RefreshAsync(GongOAuthGrant grant)
    {
        using HttpRequestMessage message = new(
            HttpMethod.Post,
            new Uri(_address.AbsoluteUri + "?grant_type=refresh_token&refresh_token=" + Uri.EscapeDataString(grant.RefreshToken), UriKind.Absolute));
        message.Headers.Authorization = _application.Header;
        using GongDeadline deadline = new(TimeSpan.FromSeconds(100), _clock, default);
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(message, deadline.Token).ConfigureAwait(false);
            string body = response.Content is null ? "" : await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            return response.IsSuccessStatusCode && Read(body, grant) is { } next
                ? next
                : throw new GongAuthenticationException("The OAuth tokens were not refreshed: " + _address.Authority + " answered with "
                    + GongFormat.Text((int)response.StatusCode) + (response.IsSuccessStatusCode ? " and something other than tokens." : "."))
                {
                    StatusCode = (int)response.StatusCode,
                    OperationId = "refresh of the OAuth tokens",
                };
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            throw deadline.Explain("The refresh of the OAuth tokens", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _client.Dispose();
        }
    }

    // Nothing of an unreadable body is shown: it may hold tokens.
    private GongOAuthGrant? Read(string body, GongOAuthGrant before)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object || Text(document, "access_token") is not { Length: > 0 } accessToken)
            {
                return null;
            }

            bool expires = document.RootElement.TryGetProperty("expires_in", out JsonElement seconds) && seconds.ValueKind == JsonValueKind.Number;
            string refreshToken = Text(document, "refresh_token") is { Length: > 0 } next ? next : before.RefreshToken;
            Uri? baseUrl = Text(document, "api_base_url_for_customer") is { Length: > 0 } address
                ? GongBaseUrl.Choose(null, address)
                : before.BaseUrl;
            GongOAuthGrant grant = new(accessToken, refreshToken)
            {
                BaseUrl = baseUrl,
                ExpiresAt = expires && seconds.TryGetInt32(out int count) ? _clock.UtcNow.AddSeconds(count) : null,
            };
            _ = new GongToken(accessToken, baseUrl);
            return grant;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
