namespace GongGen.Reading.Schemas.Unions;

/// <summary>What becomes of several schemas for one value; told from the schemas alone, so that a type can be named before it is read.</summary>
/// <param name="Shape">What they come down to.</param>
/// <param name="Cases">The schemas that are not null, in the order in which a value is tried.</param>
/// <param name="AllowsNull">True where null is a value.</param>
internal sealed record UnionPlan(UnionShape Shape, IReadOnlyList<UnionCase> Cases, bool AllowsNull)
{
    /// <summary>Why nothing tells the schemas apart; empty where something does.</summary>
    public string Problem { get; init; } = "";
}
