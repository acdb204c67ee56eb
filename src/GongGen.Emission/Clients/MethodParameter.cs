namespace GongGen.Emission.Clients;

/// <summary>A parameter of an emitted method.</summary>
/// <param name="Name">The identifier, escaped.</param>
/// <param name="Type">The type as text, with '?' where null is allowed.</param>
/// <param name="IsRequired">False where it has the default null.</param>
/// <param name="IsReference">True where a caller could pass null although it is required.</param>
/// <param name="Doc">Text for the documentation comment.</param>
/// <param name="Attributes">Attributes for the declaration in the interface, each followed by a space.</param>
internal sealed record MethodParameter(string Name, string Type, bool IsRequired, bool IsReference, string Doc, string Attributes = "")
{
    /// <summary>Refit's attributes for the declaration in the interface, each followed by a space; empty without Refit.</summary>
    public string RefitAttributes { get; init; } = "";

    /// <summary>The declaration, with the default of an optional parameter.</summary>
    public string Declaration => IsRequired ? $"{Type} {Name}" : $"{Type} {Name} = null";
}
