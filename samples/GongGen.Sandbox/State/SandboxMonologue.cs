namespace GongGen.Sandbox;

/// <summary>What one speaker says without a break.</summary>
/// <param name="SpeakerId">Who; null where Gong could not tell.</param>
/// <param name="Topic">About what; null where Gong found none.</param>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record SandboxMonologue(string? SpeakerId, string? Topic, IReadOnlyList<SandboxSentence> Sentences);
