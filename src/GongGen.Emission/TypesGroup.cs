using GongGen.Model;
using GongGen.Model.Types;

namespace GongGen.Emission;

/// <summary>The records and enums of one file.</summary>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Namespace">The namespace of the document's types.</param>
/// <param name="IsPublic">True where emitted types are public.</param>
/// <param name="Types">The types, in the document's order.</param>
public sealed record TypesGroup(string HintName, string Namespace, bool IsPublic, EquatableArray<TypeModel> Types)
    : OutputGroup(HintName, Namespace, IsPublic);
