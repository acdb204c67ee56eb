using GongGen.Model;
using GongGen.Model.Types;

namespace GongGen.Emission;

/// <summary>The records and enums of one file.</summary>
public sealed record TypesGroup(string HintName, string Namespace, bool IsPublic, EquatableArray<TypeModel> Types)
    : OutputGroup(HintName, Namespace, IsPublic);
