#nullable enable
namespace Gong;

/// <summary>How far an upload has come.</summary>
/// <param name="BytesTransferred">The bytes of the file that were written so far.</param>
/// <param name="TotalBytes">The size of the file; null where it is not known beforehand.</param>
public readonly record struct GongTransferProgress(long BytesTransferred, long? TotalBytes);
