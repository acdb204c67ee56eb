#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;

/// <summary>One request: an operation of the API with its parameters.</summary>
/// <param name="operationId">The operation, as the API document calls it.</param>
/// <param name="httpMethod">The HTTP method in capitals.</param>
/// <param name="path">The path with its placeholders.</param>
internal sealed partial class GongRequest(string operationId, string httpMethod, string path)
{
    /// <summary>The operation, as the API document calls it.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>The HTTP method in capitals.</summary>
    public string HttpMethod { get; } = httpMethod;

    /// <summary>True where a file or a stream is sent: such a request has no time limit.</summary>
    public bool IsLongRunning { get; private set; }

    /// <summary>True where sending twice does no more than sending once; HTTP says so of some methods, the API document of some operations.</summary>
    public bool IsRepeatable { get; set; } = GongExchange.IsIdempotent(httpMethod);

    /// <summary>The member of the answer that takes the id of what is there already; null where Gong recognizes no repetition.</summary>
    public string? DuplicateMember { get; set; }

    /// <summary>The scopes that the operation needs.</summary>
    public IReadOnlyList<string> Scopes { get; set; } = [];

    /// <summary>The path, with its placeholders filled, and the query.</summary>
    public string Target
    {
        get
        {
            string target = _path.ToString();
            if (target.AsSpan().IndexOf('{') >= 0)
            {
                throw new InvalidOperationException("The path of " + OperationId + " still has a placeholder: " + target);
            }

            string slash = target.Length > 0 && target[0] == '/' ? "" : "/";
            return slash + target + _query;
        }
    }

    /// <summary>The message to send, a new one each time. Bodies outlive it.</summary>
    /// <param name="baseUrl">Where the API is.</param>
    public HttpRequestMessage ToMessage(Uri baseUrl) =>
        // Text in front of text: a relative Uri that starts with two slashes would name another host.
        ToMessageFor(new Uri(baseUrl.GetLeftPart(UriPartial.Authority) + Target, UriKind.Absolute));

    /// <summary>The message to send, a new one each time. Bodies outlive it.</summary>
    /// <param name="address">The address, with path and query.</param>
    public HttpRequestMessage ToMessageFor(Uri address)
    {
        HttpRequestMessage message = new(new HttpMethod(HttpMethod), address)
        {
            Content = ToContent(),
        };
        foreach (KeyValuePair<string, string> header in _headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (_cookies.Length > 0)
        {
            message.Headers.TryAddWithoutValidation("Cookie", _cookies.ToString());
        }

        return message;
    }
}
