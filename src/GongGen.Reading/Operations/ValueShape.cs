namespace GongGen.Reading.Operations;

/// <summary>What a parameter's value is made of, which decides how its style writes it.</summary>
internal enum ValueShape
{
    /// <summary>One text.</summary>
    Scalar,

    /// <summary>Several texts.</summary>
    List,

    /// <summary>Named texts, or a value that may be.</summary>
    Object,
}
