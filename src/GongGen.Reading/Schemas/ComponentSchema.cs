using GongGen.Model.Types;
using GongGen.Reading.Schemas.Unions;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>An entry of "#/components/schemas".</summary>
internal sealed class ComponentSchema(SpecEntry entry, TypePlace place)
{
    public string Name => Entry.Name;

    public SpecEntry Entry { get; } = entry;

    public SpecMapping Node { get; } = (SpecMapping)entry.Value;

    public TypePlace Place { get; } = place;

    public SchemaView? View { get; set; }

    /// <summary>The record, enum or union that the schema becomes; null where it only gives another type a name.</summary>
    public TypeRef? Declared { get; set; }

    /// <summary>The record of the schema's own members; null where it has none.</summary>
    public TypeRef? Record { get; set; }

    /// <summary>What becomes of the schema's alternatives, or of those that extend it; null where it has neither.</summary>
    public UnionPlan? Plan { get; set; }

    /// <summary>True where others extend the schema, and a member tells which.</summary>
    public bool IsDiscriminatedBase { get; set; }
}
