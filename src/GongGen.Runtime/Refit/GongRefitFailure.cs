#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::Refit;

/// <summary>A failure that Refit found, as the emitted client would tell it.</summary>
internal static class GongRefitFailure
{
    private const string Basic = "Basic";

    /// <summary>All that is known about the failure.</summary>
    public static GongFailure Of(ApiException exception)
    {
        GongCredentials? credentials = CredentialsIn(exception.RequestMessage?.Headers.Authorization);
        string content = exception.Content ?? "";
        GongErrorBody error = GongErrorBody.Parse(new ArraySegment<byte>(Encoding.UTF8.GetBytes(content)), credentials);
        GongOperation? operation = GongOperation.Find(exception.HttpMethod.Method, exception.Uri);
        string name = operation?.Id ?? exception.HttpMethod.Method + " " + exception.Uri?.GetLeftPart(UriPartial.Path);
        IReadOnlyList<string> scopes = operation?.Scopes ?? [];
        return new GongFailure(name + Explain(exception, error, scopes) + GongExplanation.IdOf(error), exception)
        {
            StatusCode = (int)exception.StatusCode,
            OperationId = name,
            RequestId = error.RequestId,
            Errors = error.Errors,
            RetryAfter = RetryAfter(exception.Headers),
            Scopes = scopes,
            ResponseBody = GongExplanation.StartOf(credentials?.Redact(content) ?? content),
        };
    }

    private static string Explain(ApiException exception, GongErrorBody error, IReadOnlyList<string> scopes)
    {
        int status = (int)exception.StatusCode;
        string shown = GongFormat.Text(status) + (string.IsNullOrEmpty(exception.ReasonPhrase) ? "" : " " + exception.ReasonPhrase);
        string authority = exception.Uri?.Authority ?? "";
        string mediaType = exception.ContentHeaders?.ContentType?.MediaType ?? "a body without a media type";
        return status switch
        {
            >= 200 and < 300 => " was answered with " + shown + " and " + mediaType + " that is not the JSON that was expected: " + (exception.InnerException ?? exception).Message,
            >= 300 and < 400 => " failed with " + shown + GongExplanation.OfRedirect(exception.Headers?.Location, authority),
            _ => " failed with " + shown + GongExplanation.Of(error, string.IsNullOrEmpty(exception.Content) ? null : mediaType)
                + GongExplanation.Advice(status, error, scopes, authority),
        };
    }

    // Two dates of one clock: that of the server.
    private static TimeSpan? RetryAfter(HttpResponseHeaders? headers)
    {
        TimeSpan? wait = headers?.RetryAfter?.Delta ?? (headers?.RetryAfter?.Date - headers?.Date);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static GongCredentials? CredentialsIn(AuthenticationHeaderValue? header)
    {
        if (header?.Parameter is not { Length: > 0 } parameter)
        {
            return null;
        }

        try
        {
            string[] pair = string.Equals(header.Scheme, Basic, StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(Convert.FromBase64String(parameter)).Split([':'], 2)
                : [];
            return pair.Length == 2 && pair[1].Length > 0 ? GongCredentials.FromKey(pair[0], pair[1]) : GongCredentials.FromToken(parameter);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
