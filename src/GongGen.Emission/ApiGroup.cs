using GongGen.Model.Operations;

namespace GongGen.Emission;

/// <summary>An interface, the class behind it, and its page walkers.</summary>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Namespace">The namespace of the document's types.</param>
/// <param name="IsPublic">True where emitted types are public.</param>
/// <param name="Api">The operations.</param>
public sealed record ApiGroup(string HintName, string Namespace, bool IsPublic, ApiModel Api)
    : OutputGroup(HintName, Namespace, IsPublic);
