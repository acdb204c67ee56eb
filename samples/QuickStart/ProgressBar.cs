using Gong;
using Spectre.Console;

namespace QuickStart;

/// <summary>Shows an upload's progress on a bar.</summary>
/// <param name="bar">The bar, whose end is the file's size.</param>
internal sealed class ProgressBar(ProgressTask bar) : IProgress<GongTransferProgress>
{
    /// <inheritdoc/>
    public void Report(GongTransferProgress value) => bar.Value = value.BytesTransferred;
}
