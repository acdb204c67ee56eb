namespace GongGen.EndToEnd.Tests;

/// <summary>A request that breaks one rule, and its twin that keeps all of them.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">The member that breaks it.</param>
/// <param name="Bad">Breaks it.</param>
/// <param name="Good">Keeps it.</param>
public sealed record RequestPair(string RuleId, string Path, NewCallAddingRequest Bad, NewCallAddingRequest Good);
