namespace GongGen.Reading.Yaml;

/// <summary>A node that an anchor names.</summary>
/// <param name="Node">The node.</param>
/// <param name="Nodes">How many nodes it holds, itself included.</param>
internal sealed record Anchored(SpecNode Node, int Nodes);
