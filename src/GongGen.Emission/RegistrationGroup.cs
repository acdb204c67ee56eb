using GongGen.Model;

namespace GongGen.Emission;

/// <summary>The registration of clients as services.</summary>
public sealed record RegistrationGroup(string HintName, string Namespace, bool IsPublic, EquatableArray<ClientApi> Apis)
    : OutputGroup(HintName, Namespace, IsPublic);
