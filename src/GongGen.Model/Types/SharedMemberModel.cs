namespace GongGen.Model.Types;

/// <summary>A member that all alternatives of a union have.</summary>
/// <param name="Name">The C# name, unique in the union.</param>
/// <param name="Type">The type of a present, non-null value.</param>
/// <param name="Sources">The C# name of the member in each alternative, in the order of the alternatives.</param>
public sealed record SharedMemberModel(string Name, TypeRef Type, EquatableArray<string> Sources)
{
    /// <summary>What the document says about the member.</summary>
    public DocModel Doc { get; init; } = DocModel.None;

    /// <summary>True where the document calls the member deprecated.</summary>
    public bool IsDeprecated { get; init; }
}
