using Gong;

namespace GongGen.Uploader;

/// <summary>Knows the point in the middle of the media, on the thread that sends it.</summary>
/// <param name="stop">Stops there.</param>
internal sealed class StoppingProgress(Stop stop) : IProgress<GongTransferProgress>
{
    public void Report(GongTransferProgress value)
    {
        if (value.BytesTransferred > value.TotalBytes / 2)
        {
            stop.At("in media");
        }
    }
}
