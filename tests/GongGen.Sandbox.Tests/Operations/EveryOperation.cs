using GongGen.Sandbox.Endpoints;
using GongGen.Sandbox.Endpoints.Described;
using GongGen.Testing.Documents;

namespace GongGen.Sandbox.Tests.Operations;

/// <summary>The operations of the document, as it is read without the sandbox.</summary>
internal static class EveryOperation
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. GongOperation.All.Select(operation => operation.Id)];

    /// <summary>Those that the sandbox answers with an example.</summary>
    public static IReadOnlyList<string> Described { get; } =
    [
        .. Endpoints.Operations.All(new GongSandboxOptions(), new SandboxState(TimeProvider.System, TimeSpan.Zero))
            .Where(operation => operation.Value is DescribedOperation)
            .Select(operation => operation.Key.Id),
    ];
}
