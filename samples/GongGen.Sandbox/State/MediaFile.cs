namespace GongGen.Sandbox;

/// <summary>What is kept of an uploaded file.</summary>
internal sealed record MediaFile(string Sha256, long Length, bool IsVideo);
