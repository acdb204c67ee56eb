namespace GongGen.Sandbox;

/// <summary>A workspace of the pretend company.</summary>
/// <param name="Id">Digits, up to 20 of them.</param>
/// <param name="Name">What people call it.</param>
public sealed record SandboxWorkspace(string Id, string Name);
