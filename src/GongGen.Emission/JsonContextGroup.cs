using GongGen.Model;

namespace GongGen.Emission;

/// <summary>The serializer context.</summary>
public sealed record JsonContextGroup(string HintName, string Namespace, bool IsPublic, EquatableArray<string> TypeNames)
    : OutputGroup(HintName, Namespace, IsPublic);
