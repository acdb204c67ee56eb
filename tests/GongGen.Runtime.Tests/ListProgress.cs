using Gong;

namespace GongGen.Runtime.Tests;

/// <summary>Keeps every report, on the thread that makes it.</summary>
internal sealed class ListProgress(Action<GongTransferProgress>? then = null) : IProgress<GongTransferProgress>
{
    public List<GongTransferProgress> Reports { get; } = [];

    public void Report(GongTransferProgress value)
    {
        Reports.Add(value);
        then?.Invoke(value);
    }
}
