using GongGen.Model;

namespace GongGen.Emission;

/// <summary>The client with a property per interface.</summary>
public sealed record ClientGroup(string HintName, string Namespace, bool IsPublic, string Title, string BaseUrl, EquatableArray<ClientApi> Apis)
    : OutputGroup(HintName, Namespace, IsPublic);
