namespace GongGen.Analyzers.Facts;

/// <summary>One member of a path.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="IsList">True where the path goes through its items.</param>
internal sealed record PathStep(string Name, bool IsList);
