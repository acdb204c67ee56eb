namespace GongGen.Reading.Overlays;

/// <summary>How a step of a path goes on from a node.</summary>
internal enum JsonPathStepKind
{
    /// <summary>To the member of a name.</summary>
    Member,

    /// <summary>To every member or item.</summary>
    Wildcard,

    /// <summary>To every member or item that has a member of a value.</summary>
    Filter,
}
