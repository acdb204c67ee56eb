namespace GongGen.Sandbox;

/// <summary>One request as it arrived.</summary>
/// <param name="RequestId">The id that the answer to it carries.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path, without the query.</param>
/// <param name="RawQuery">The query as it was sent, still percent-encoded, without the question mark.</param>
/// <param name="Headers">The headers; names in any case.</param>
/// <param name="Body">
/// The body. Empty for the upload of a recording, which is never kept, and for a form that is larger than 32 MB or does not say how large it is.
/// </param>
public sealed record RecordedRequest(
    string RequestId,
    string Method,
    string Path,
    string RawQuery,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>When it had come, by the clock of the sandbox.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The operation as the API document calls it ("addCall"); null where there is none at the path with the method.</summary>
    public string? Operation { get; init; }
}
