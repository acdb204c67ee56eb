namespace GongGen.Reading.Schemas.Unions;

/// <summary>What several schemas for one value come down to.</summary>
internal enum UnionShape
{
    /// <summary>A value of any shape: the schemas say nothing, or nothing tells them apart.</summary>
    Free,

    /// <summary>The schemas that are there cannot be read.</summary>
    Unreadable,

    /// <summary>The one schema that is left.</summary>
    Single,

    /// <summary>A text, with known values where a schema lists some.</summary>
    Words,

    /// <summary>A text, number or boolean.</summary>
    Scalar,

    /// <summary>A type of its own.</summary>
    Union,
}
