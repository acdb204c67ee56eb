using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Kinds;

/// <summary>A value that is given to a member, by itself or as an item of a list.</summary>
/// <param name="Value">What the source proves about it.</param>
/// <param name="At">Where it is shown.</param>
internal sealed record Given(Value Value, Location At);
