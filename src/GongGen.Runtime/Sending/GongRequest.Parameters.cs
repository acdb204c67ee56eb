#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Text;

/// <content>Parameters in the path, the query, headers and cookies.</content>
internal sealed partial class GongRequest
{
    private readonly StringBuilder _path = new(path);
    private readonly StringBuilder _query = new();
    private readonly StringBuilder _cookies = new();
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <summary>Fills a placeholder of the path.</summary>
    public void AddPath(string name, string? value) => FillPath(name, value, value is null ? "" : Uri.EscapeDataString(value));

    /// <summary>Fills a placeholder of the path with a list.</summary>
    public void AddPath(string name, IEnumerable<string>? values, char separator) =>
        FillPath(name, Join(values, separator, static value => value), Join(values, separator, Uri.EscapeDataString) ?? "");

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
        if (separator is { } between)
        {
            if (Join(values, between, Uri.EscapeDataString) is { } joined)
            {
                AppendQuery(name, joined);
            }

            return;
        }

        foreach (string value in values ?? [])
        {
            AddQuery(name, value);
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

    /// <summary>Adds a list as one header; null, and a list without items, add nothing.</summary>
    public void AddHeader(string name, IEnumerable<string>? values, char separator) =>
        AddHeader(name, Join(values, separator, static value => value));

    /// <summary>Adds a cookie; null adds nothing.</summary>
    public void AddCookie(string name, string? value)
    {
        if (value is not null)
        {
            AppendCookie(name, Uri.EscapeDataString(value));
        }
    }

    /// <summary>Adds a list as one cookie; null, and a list without items, add nothing.</summary>
    public void AddCookie(string name, IEnumerable<string>? values, char separator)
    {
        if (Join(values, separator, Uri.EscapeDataString) is { } joined)
        {
            AppendCookie(name, joined);
        }
    }

    // A comma stays as it is, so that it differs from one inside an escaped value.
    private static string? Join(IEnumerable<string>? values, char separator, Func<string, string> write)
    {
        List<string> texts = [];
        foreach (string value in values ?? [])
        {
            texts.Add(write(value));
        }

        string between = separator == ',' ? "," : write(separator.ToString());
        return texts.Count > 0 ? string.Join(between, texts) : null;
    }

    private void FillPath(string name, string? value, string escaped)
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

        _path.Replace(placeholder, escaped);
    }

    private void AppendCookie(string name, string escapedValue) =>
        _cookies.Append(_cookies.Length == 0 ? "" : "; ").Append(name).Append('=').Append(escapedValue);

    private void AppendQuery(string name, string escapedValue) =>
        _query.Append(_query.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(escapedValue);
}
