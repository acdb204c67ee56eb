namespace GongGen.Reading.Yaml;

/// <summary>A key of a mapping and what it leads to.</summary>
internal readonly record struct SpecEntry(SpecScalar Key, SpecNode Value)
{
    public string Name => Key.Value;
}
