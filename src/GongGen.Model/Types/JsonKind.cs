namespace GongGen.Model.Types;

/// <summary>What a JSON value is, as its first character tells.</summary>
public enum JsonKind
{
    /// <summary>Any kind.</summary>
    Any,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
