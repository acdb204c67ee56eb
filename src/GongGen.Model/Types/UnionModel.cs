namespace GongGen.Model.Types;

/// <summary>One of several schemas. It is open: a value that is none of them is kept as JSON.</summary>
public sealed record UnionModel : TypeModel
{
    /// <summary>What a value can be, in the order in which it is tried; no two have the same type.</summary>
    public EquatableArray<AlternativeModel> Alternatives { get; init; }

    /// <summary>The members that all alternatives have, where all are objects.</summary>
    public EquatableArray<SharedMemberModel> Members { get; init; }

    /// <summary>The C# name of the member that holds a value which is none of the alternatives.</summary>
    public required string JsonName { get; init; }

    /// <summary>True where requests are made of the value, so that it can check itself.</summary>
    public bool IsInRequests { get; init; }
}
