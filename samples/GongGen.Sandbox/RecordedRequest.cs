namespace GongGen.Sandbox;

/// <summary>One request as it arrived.</summary>
/// <param name="RequestId">The id that the answer to it carries.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path, without the query.</param>
/// <param name="RawQuery">The query as it was sent, still percent-encoded, without the question mark.</param>
/// <param name="Headers">The headers; names in any case.</param>
/// <param name="Body">The body; empty for a media upload, which is never kept.</param>
public sealed record RecordedRequest(
    string RequestId,
    string Method,
    string Path,
    string RawQuery,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body);
