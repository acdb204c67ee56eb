namespace GongGen.Reading.Schemas;

/// <summary>What a schema turns into.</summary>
internal enum SchemaShape
{
    /// <summary>A value of any shape.</summary>
    Any,

    /// <summary>An object with members.</summary>
    Record,

    /// <summary>A text with known values.</summary>
    Enum,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object whose keys are data.</summary>
    Map,

    /// <summary>One of several schemas.</summary>
    Alternatives,

    /// <summary>A text, number or boolean.</summary>
    Scalar,
}
