using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>The schemas that a value may follow, while they are collected.</summary>
/// <param name="view">The schema that lists them.</param>
/// <param name="place">Where it stands.</param>
internal sealed class CollectedCases(SchemaView view, TypePlace place)
{
    /// <summary>Where the schema stands that lists them.</summary>
    public TypePlace Place => place;

    /// <summary>Those that are not null, each once.</summary>
    public List<UnionCase> Cases { get; set; } = [];

    /// <summary>The schemas that were met on the way.</summary>
    public HashSet<SpecMapping> Seen { get; } = [view.Node];

    /// <summary>True where one of them is null, or allows it.</summary>
    public bool AllowsNull { get; set; } = view.AllowsNull;

    /// <summary>True where one of them needs a reference that leads nowhere.</summary>
    public bool IsBroken { get; set; }

    /// <summary>True where one of them was met before.</summary>
    public bool IsRepeated { get; set; }
}
