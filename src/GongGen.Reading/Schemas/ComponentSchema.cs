using GongGen.Model.Types;
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

    /// <summary>The record or enum that the schema becomes; null where it only gives another type a name.</summary>
    public TypeRef? Declared { get; set; }
}
