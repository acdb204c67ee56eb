#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>What the document says of an operation.</summary>
/// <param name="id">The operation, as the API document calls it.</param>
/// <param name="method">The HTTP method in capitals.</param>
/// <param name="template">The path with its placeholders.</param>
/// <param name="isRepeatable">True where a request may be sent again although HTTP does not say so.</param>
/// <param name="duplicateMember">The member of the answer that a refused repetition fills; null where there is none.</param>
/// <param name="scopes">The scopes that it needs.</param>
internal sealed class GongOperation(
    string id,
    string method,
    string template,
    bool isRepeatable = false,
    string? duplicateMember = null,
    params string[] scopes)
{
    /// <summary>The operation, as the API document calls it.</summary>
    public string Id { get; } = id;

    /// <summary>True where a request may be sent again although HTTP does not say so.</summary>
    public bool IsRepeatable { get; } = isRepeatable || duplicateMember is not null;

    /// <summary>The member of the answer that a refused repetition fills; null where there is none.</summary>
    public string? DuplicateMember { get; } = duplicateMember;

    /// <summary>The scopes that it needs.</summary>
    public IReadOnlyList<string> Scopes { get; } = scopes;

    /// <summary>The operation behind a request; null where it is none of the document's.</summary>
    public static GongOperation? Find(string method, Uri? address)
    {
        string[] path = address is { IsAbsoluteUri: true } ? address.AbsolutePath.Split('/') : [];
        return Array.Find(GongOperations.All, operation => operation.Fits(method, path));
    }

    private bool Fits(string requestMethod, string[] path)
    {
        string[] expected = template.Split('/');
        bool fits = expected.Length == path.Length && string.Equals(method, requestMethod, StringComparison.OrdinalIgnoreCase);
        for (int i = 0; fits && i < expected.Length; i++)
        {
            fits = expected[i].IndexOf("{", StringComparison.Ordinal) >= 0 || string.Equals(expected[i], path[i], StringComparison.Ordinal);
        }

        return fits;
    }
}
