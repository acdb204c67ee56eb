using GongGen.Model.Operations;

namespace GongGen.Emission;

/// <summary>An interface, the class behind it, and its page walkers.</summary>
public sealed record ApiGroup(string HintName, string Namespace, bool IsPublic, ApiModel Api)
    : OutputGroup(HintName, Namespace, IsPublic);
