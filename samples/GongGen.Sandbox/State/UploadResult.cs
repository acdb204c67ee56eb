namespace GongGen.Sandbox;

/// <summary>What came of an upload, with the call that has the same media where one does.</summary>
internal sealed record UploadResult(UploadOutcome Outcome, string CallId);
