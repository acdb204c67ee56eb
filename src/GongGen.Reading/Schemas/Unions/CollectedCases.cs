namespace GongGen.Reading.Schemas.Unions;

/// <summary>The schemas that a value may follow.</summary>
/// <param name="Cases">Those that are not null, each once.</param>
/// <param name="AllowsNull">True where one of them is null, or allows it.</param>
internal sealed record CollectedCases(List<UnionCase> Cases, bool AllowsNull);
