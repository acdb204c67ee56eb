namespace GongGen.Sandbox;

/// <summary>One sentence of a transcript, timed from the start of the call.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Text">What is said.</param>
public sealed record SandboxSentence(TimeSpan Start, TimeSpan End, string Text);
