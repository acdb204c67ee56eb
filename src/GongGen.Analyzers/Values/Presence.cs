namespace GongGen.Analyzers.Values;

/// <summary>Whether a value is there.</summary>
internal enum Presence
{
    /// <summary>It may be null or not.</summary>
    Unknown,

    /// <summary>It is null, or the member was not set at all.</summary>
    Absent,

    /// <summary>It is not null.</summary>
    Set,
}
