namespace GongGen.Sandbox;

/// <summary>What is answered to a request instead of what the sandbox would say.</summary>
/// <param name="Status">The status.</param>
/// <param name="Json">The body, sent as it is.</param>
public sealed record SandboxAnswer(int Status, string Json);
