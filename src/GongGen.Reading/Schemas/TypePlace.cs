using GongGen.Model.Types;
using GongGen.Reading.Naming;

namespace GongGen.Reading.Schemas;

/// <summary>What a type would be called that is found in a place, and where it would be listed.</summary>
internal sealed class TypePlace(string name, List<TypeModel> found)
{
    private const int MaxLength = 250;

    /// <summary>The plain C# name; a component's becomes final once all components have theirs.</summary>
    public string Name { get; set; } = name;

    /// <summary>The types of the component or operation that the place belongs to.</summary>
    public List<TypeModel> Found { get; } = found;

    /// <summary>The place of a member.</summary>
    public TypePlace Member(string name) => Below(Identifiers.Pascal(name).TrimStart('_'));

    /// <summary>The place of the items of a list.</summary>
    public TypePlace Item() => Below("Item");

    /// <summary>The place of the values of a map.</summary>
    public TypePlace Value() => Below("Value");

    // C# limits names to about a thousand bytes.
    private TypePlace Below(string part) => new(Name.Length + part.Length > MaxLength ? Name : Name + part, Found);
}
