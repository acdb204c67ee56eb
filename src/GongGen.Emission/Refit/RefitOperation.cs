using GongGen.Model;

namespace GongGen.Emission.Refit;

/// <summary>What a handler of requests has to know of an operation.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="HttpMethod">The HTTP method in capitals.</param>
/// <param name="Path">The path with its placeholders.</param>
/// <param name="IsRepeatable">True where it may be sent again although HTTP does not say so.</param>
/// <param name="DuplicateMember">The member that a refused repetition fills; empty where there is none.</param>
/// <param name="Scopes">The scopes that it needs.</param>
public sealed record RefitOperation(string Id, string HttpMethod, string Path, bool IsRepeatable, string DuplicateMember, EquatableArray<string> Scopes);
