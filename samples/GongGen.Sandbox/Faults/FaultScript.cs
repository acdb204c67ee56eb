using GongGen.Sandbox.Documents;
using GongGen.Sandbox.Endpoints.Media;

namespace GongGen.Sandbox.Faults;

/// <summary>The faults that are still to come, in the order in which they were asked for.</summary>
internal sealed class FaultScript
{
    private readonly Lock _gate = new();
    private readonly List<SandboxFault> _faults = [];

    /// <exception cref="ArgumentException">The API has no operation of the name.</exception>
    public void Add(SandboxFault fault)
    {
        if (fault.Operation is { } operation && !string.Equals(operation, MediaDownload.FaultName, StringComparison.OrdinalIgnoreCase))
        {
            ApiDocument.Bundled.Find(operation);
        }

        lock (_gate)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>The fault that meets the request, which counts as one of its times; null where none does.</summary>
    public SandboxFault? Take(HttpContext context, RecordedRequest request)
    {
        if (NameOf(context.GetEndpoint()) is not { } operation)
        {
            return null;
        }

        lock (_gate)
        {
            var index = _faults.FindIndex(fault => Meets(fault, operation, request));
            if (index < 0)
            {
                return null;
            }

            var fault = _faults[index];
            if (fault.Count <= 1)
            {
                _faults.RemoveAt(index);
            }
            else
            {
                _faults[index] = fault with { Count = fault.Count - 1 };
            }

            return fault;
        }
    }

    private static string? NameOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ApiOperation>()?.Id ?? (endpoint?.Metadata.GetMetadata<MediaDownload>() is null ? null : MediaDownload.FaultName);

    // A fault of all operations is none of media links, which are on other hosts than the API.
    private static bool Meets(SandboxFault fault, string operation, RecordedRequest request) =>
        (fault.Operation is null ? operation != MediaDownload.FaultName : string.Equals(fault.Operation, operation, StringComparison.OrdinalIgnoreCase))
        && (fault.Kind != SandboxFaultKind.ExpiredCursor || HasCursor(request));

    private static bool HasCursor(RecordedRequest request) =>
        request.RawQuery.Contains("cursor=", StringComparison.Ordinal) || request.Body.Span.IndexOf("\"cursor\":\""u8) >= 0;
}
