#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text;

/// <summary>One request: an operation of the API with its parameters.</summary>
/// <param name="operationId">The operation, as the API document calls it.</param>
/// <param name="httpMethod">The HTTP method in capitals.</param>
/// <param name="path">The path with its placeholders.</param>
internal sealed partial class GongRequest(string operationId, string httpMethod, string path)
{
    private readonly StringBuilder _path = new(path);
    private readonly StringBuilder _query = new();
    private readonly StringBuilder _cookies = new();
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <summary>The operation, as the API document calls it.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>True where a file or a stream is sent: such a request has no time limit.</summary>
    public bool IsLongRunning { get; private set; }

    /// <summary>Fills a placeholder of the path.</summary>
    public void AddPath(string name, string? value)
    {
        // The server, and Uri before it, would take these for another path.
        if (value is null or "" or "." or "..")
        {
            throw new ArgumentException("'" + name + "' becomes a part of the path, so it must be neither empty nor '.' nor '..'.", name);
        }

        string placeholder = "{" + name + "}";
        if (_path.ToString().IndexOf(placeholder, StringComparison.Ordinal) < 0)
        {
            throw new ArgumentException("The path of " + OperationId + " has no placeholder '" + name + "'.", nameof(name));
        }

        _path.Replace(placeholder, Uri.EscapeDataString(value));
    }

    /// <summary>Adds a parameter to the query; null adds nothing.</summary>
    public void AddQuery(string name, string? value)
    {
        if (value is not null)
        {
            AppendQuery(name, Uri.EscapeDataString(value));
        }
    }

    /// <summary>
    /// Adds a list to the query: the name once per item, or once with all items and a separator between them.
    /// Null, and a list without items, add nothing.
    /// </summary>
    public void AddQuery(string name, IEnumerable<string>? values, char? separator)
    {
        if (values is null)
        {
            return;
        }

        if (separator is not { } between)
        {
            foreach (string value in values)
            {
                AddQuery(name, value);
            }

            return;
        }

        List<string> escaped = [];
        foreach (string value in values)
        {
            escaped.Add(Uri.EscapeDataString(value));
        }

        if (escaped.Count > 0)
        {
            // A comma stays as it is, so that it differs from one inside a value.
            string text = between == ',' ? "," : Uri.EscapeDataString(between.ToString());
            AppendQuery(name, string.Join(text, escaped));
        }
    }

    /// <summary>Adds a header; null adds nothing.</summary>
    public void AddHeader(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        foreach (char character in value)
        {
            if (character is '\x7F' or (< ' ' and not '\t'))
            {
                throw new ArgumentException("'" + name + "' becomes a header, so it must not contain line breaks or control characters.", name);
            }
        }

        _headers.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a cookie; null adds nothing.</summary>
    public void AddCookie(string name, string? value)
    {
        if (value is not null)
        {
            _cookies.Append(_cookies.Length == 0 ? "" : "; ").Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    /// <summary>The message to send, made anew for each attempt to send it.</summary>
    public HttpRequestMessage ToMessage(Uri baseUrl)
    {
        string target = _path.ToString();
        if (target.AsSpan().IndexOf('{') >= 0)
        {
            throw new InvalidOperationException("The path of " + OperationId + " still has a placeholder: " + target);
        }

        // Text in front of text: a relative Uri that starts with two slashes would name another host.
        string authority = baseUrl.GetLeftPart(UriPartial.Authority);
        string slash = target.Length > 0 && target[0] == '/' ? "" : "/";
        HttpRequestMessage message = new(new HttpMethod(httpMethod), new Uri(authority + slash + target + _query, UriKind.Absolute))
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

    private void AppendQuery(string name, string escapedValue) =>
        _query.Append(_query.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(escapedValue);
}
