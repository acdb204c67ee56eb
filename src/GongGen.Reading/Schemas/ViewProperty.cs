using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>A member of an object schema.</summary>
/// <param name="Entry">Its name and schema.</param>
/// <param name="Owner">The place of the schema that declares it, which names the types inside it.</param>
internal sealed record ViewProperty(SpecEntry Entry, TypePlace Owner)
{
    public string Name => Entry.Name;
}
