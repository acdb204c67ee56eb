namespace GongGen.Analyzers.Values;

/// <summary>Whether two values are equal.</summary>
internal enum Sameness
{
    /// <summary>They may be equal or not.</summary>
    Unknown,

    /// <summary>They are equal, whatever happens at run time.</summary>
    Same,

    /// <summary>They are not equal, whatever happens at run time.</summary>
    Different,
}
