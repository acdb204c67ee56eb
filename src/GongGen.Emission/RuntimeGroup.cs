namespace GongGen.Emission;

/// <summary>The plain C# that emitted code calls.</summary>
public sealed record RuntimeGroup(string HintName, string Namespace, bool IsPublic)
    : OutputGroup(HintName, Namespace, IsPublic);
