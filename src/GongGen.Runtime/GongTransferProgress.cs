#nullable enable
namespace Gong;

/// <summary>How far an upload or a download has come.</summary>
/// <param name="BytesTransferred">The bytes of the file that were transferred so far; of a download, those of earlier runs too.</param>
/// <param name="TotalBytes">The size of the file; null where it is not known.</param>
public readonly record struct GongTransferProgress(long BytesTransferred, long? TotalBytes);
