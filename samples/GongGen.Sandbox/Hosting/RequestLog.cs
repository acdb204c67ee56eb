using System.Collections.Immutable;
using GongGen.Sandbox.Documents;

namespace GongGen.Sandbox.Hosting;

/// <summary>Reads and keeps every request that arrives.</summary>
internal sealed class RequestLog(TimeProvider time)
{
    /// <summary>Larger JSON bodies are refused unread, larger forms are not kept.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private readonly RequestIds _ids = new();
    private ImmutableList<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Snapshot() => _requests;

    public void Forget() => ImmutableInterlocked.Update(ref _requests, static _ => []);

    /// <summary>Keeps the request; a body that is too large counts as empty.</summary>
    public async Task<RecordedRequest> RecordAsync(HttpContext context)
    {
        var request = context.Request;
        var body = IsKept(request) ? await ReadBodyAsync(request, context.RequestAborted) : [];
        var recorded = new RecordedRequest(
            _ids.Next(),
            request.Method,
            request.Path.Value ?? "/",
            (request.QueryString.Value ?? "").TrimStart('?'),
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body)
        {
            ReceivedAt = time.GetUtcNow(),
            Operation = context.GetEndpoint()?.Metadata.GetMetadata<ApiOperation>()?.Id,
        };

        context.Features.Set(recorded);
        ImmutableInterlocked.Update(ref _requests, static (requests, one) => requests.Add(one), recorded);
        return recorded;
    }

    private static bool IsKept(HttpRequest request)
    {
        if (request.Path.Value?.EndsWith("/media", StringComparison.Ordinal) is true)
        {
            return false;
        }

        return request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is not true || request.ContentLength <= MaxBytes;
    }

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request, CancellationToken ct)
    {
        var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (whole.Length + read > MaxBytes)
            {
                return [];
            }

            await whole.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return whole.ToArray();
    }
}
