namespace GongGen.Sandbox;

/// <summary>What came of adding a call, with the call that was added or stands in the way.</summary>
internal sealed record PostResult(PostOutcome Outcome, string CallId);
