#if HAS_REFIT_HOOKS
#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;
using global::Refit;

/// <summary>Sends requests as Refit's own clients do: with its settings and its exceptions.</summary>
/// <param name="client">Sends the messages.</param>
/// <param name="settings">Refit's settings.</param>
/// <param name="api">The interface.</param>
internal sealed class GongRefitSender(HttpClient client, RefitSettings settings, Type api)
{
    private readonly RefitSettings _settings = settings ?? new RefitSettings();

    /// <summary>A value as the settings write it into a path or a query; null stays null.</summary>
    public string? Text<T>(T value, string? format = null) => value is null
        ? null
        : _settings.UrlParameterFormatter.Format(value, new GongRefitParameter(format), value.GetType());

    /// <summary>A body as the settings write it.</summary>
    public HttpContent Body<T>(T body) => GeneratedRequestRunner.CreateBodyContent(_settings, body, BodySerializationMethod.Serialized, false);

    /// <summary>Sends a request whose answer is a value.</summary>
    public Task<T> SendAsync<T>(GongRequest request, CancellationToken cancellationToken) =>
        GeneratedRequestRunner.SendAsync<T, T>(client, ToMessage(request), _settings, false, IsRead<T>(), false, cancellationToken)!;

    /// <summary>Sends a request whose answer does not matter as long as it is a success.</summary>
    public Task SendAsync(GongRequest request, CancellationToken cancellationToken) =>
        GeneratedRequestRunner.SendVoidAsync(client, ToMessage(request), _settings, false, cancellationToken);

    /// <summary>Sends a request and gives the whole answer; a failure is in it instead of being thrown.</summary>
    public Task<TResponse> SendForResponseAsync<TResponse, T>(GongRequest request, CancellationToken cancellationToken) =>
        GeneratedRequestRunner.SendAsync<TResponse, T>(client, ToMessage(request), _settings, true, IsRead<T>(), false, cancellationToken)!;

    // What is handed on unread must not be disposed.
    private static bool IsRead<T>() => typeof(T) != typeof(Stream) && typeof(T) != typeof(HttpContent);

    private HttpRequestMessage ToMessage(GongRequest request)
    {
        HttpRequestMessage message = request.ToMessageFor(GeneratedRequestRunner.BuildRelativeUri(client, request.Target, _settings.UrlResolution));
        GeneratedRequestRunner.AddConfiguredRequestOptions(message, _settings, api);

        // Refit asks its settings for a token only where the request names a scheme without one.
        if (_settings.AuthorizationHeaderValueGetter is not null && message.Headers.Authorization is null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer");
        }

        return message;
    }
}
#endif
