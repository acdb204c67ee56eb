namespace GongGen.Benchmarks.Uploads;

/// <summary>What one upload took.</summary>
/// <param name="Seconds">How long.</param>
/// <param name="Peak">The most bytes that lived at once, beyond those before it.</param>
/// <param name="Allocated">All bytes that were taken for a while.</param>
internal sealed record UploadRun(double Seconds, long Peak, long Allocated);
