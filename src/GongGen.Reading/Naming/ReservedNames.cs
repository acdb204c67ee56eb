namespace GongGen.Reading.Naming;

/// <summary>Names that elements of a document cannot have, because C# or the emitted code needs them.</summary>
internal static class ReservedNames
{
    /// <summary>Types and namespaces that are emitted for every document.</summary>
    public static readonly string[] Types =
    [
        "Runtime", "GongClient", "GongClientOptions", "GongApiException", "GongFile", "GongTransferProgress", "GongJsonContext", "GongViolation",
        "GongValidationException", "GongException",
    ];

    /// <summary>Members of every record.</summary>
    public static readonly string[] RecordMembers =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "PrintMembers", "EqualityContract", "Clone",
        "Deconstruct", "WriteTo", "ReadFrom", "JsonConverter", "Validate",
    ];

    /// <summary>Members of every enum.</summary>
    public static readonly string[] EnumMembers =
    [
        "Value", "IsKnown", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "PrintMembers",
        "Deconstruct", "ReadFrom", "JsonConverter",
    ];

    /// <summary>Members of the client.</summary>
    public static readonly string[] ClientMembers = ["GongClient", "Dispose", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Members of every class behind an interface.</summary>
    public static readonly string[] ApiMembers = ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Parameters that every method has.</summary>
    public static readonly string[] Parameters = ["cancellationToken"];
}
