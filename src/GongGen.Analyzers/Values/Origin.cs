using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>An expression that a value comes from.</summary>
/// <param name="Source">The expression without conversions that keep the value.</param>
/// <param name="At">Where it is shown: itself, or the use of the local that holds it.</param>
internal sealed record Origin(IOperation Source, IOperation At);
