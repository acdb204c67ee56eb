using GongGen.Emission.Refit;
using GongGen.Model;

namespace GongGen.Emission;

/// <summary>The registration of all interfaces as Refit clients.</summary>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Namespace">The namespace of the document's types.</param>
/// <param name="IsPublic">True where emitted types are public.</param>
/// <param name="BaseUrl">The address in the document.</param>
/// <param name="Interfaces">The interfaces of which Refit can say everything.</param>
/// <param name="Operations">The operations, those without placeholders first.</param>
public sealed record RefitGroup(
    string HintName,
    string Namespace,
    bool IsPublic,
    string BaseUrl,
    EquatableArray<string> Interfaces,
    EquatableArray<RefitOperation> Operations)
    : OutputGroup(HintName, Namespace, IsPublic);
