namespace GongGen.Reading.Naming;

/// <summary>Names that emitted code has already.</summary>
internal static class ReservedNames
{
    /// <summary>Types of the client itself.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "GongClient", "GongClientOptions", "GongApiException", "GongDate", "GongException", "GongFile", "GongJsonContext",
        "GongTransferProgress", "GongValidationException", "GongViolation", "GongAuthenticationException", "GongPermissionException",
        "GongNotFoundException", "GongConflictException", "GongDuplicateCallException", "GongDuplicateMediaException", "GongRateLimitException",
        "GongServerException", "GongAddressExpiredException", "GongCursorExpiredException", "GongRetryOptions", "GongLimitOptions", "GongCallOptions", "GongHandler", "GongToken",
        "IGongTokenProvider", "GongOAuthTokens", "GongOAuthOptions", "GongOAuthGrant",
        "GongPage", "GongPageable", "GongOverlap", "GongBatchException", "GongUploadResult", "GongDownload", "Runtime", "GongClients", "GongServiceCollectionExtensions",
        "GongOperations", "GongRefitClients", "GongRefitServices", "GongRefitExtensions", "GongFileItem", "GongFlag",
    ];

    /// <summary>Members that every record declares: no record can have the name of one.</summary>
    public static IReadOnlyList<string> DeclaredByRecords { get; } = [.. Declared, "EqualityContract", "WriteTo", "Validate"];

    /// <summary>Members that every union declares: no union can have the name of one.</summary>
    public static IReadOnlyList<string> DeclaredByUnions { get; } = [.. DeclaredByRecords, "Value"];

    /// <summary>Members that every open enum declares: no open enum can have the name of one.</summary>
    public static IReadOnlyList<string> DeclaredByEnums { get; } = [.. Declared, "Value", "IsKnown"];

    /// <summary>Members that every record has.</summary>
    public static IReadOnlyList<string> RecordMembers { get; } = [.. DeclaredByRecords, .. Inherited, "Clone"];

    /// <summary>Members that every union has.</summary>
    public static IReadOnlyList<string> UnionMembers { get; } = [.. DeclaredByUnions, .. Inherited, "Clone"];

    /// <summary>Members that every open enum has.</summary>
    public static IReadOnlyList<string> EnumMembers { get; } = [.. DeclaredByEnums, .. Inherited, "CompareTo"];

    /// <summary>Members that the client has beside one property per tag.</summary>
    public static IReadOnlyList<string> ClientMembers { get; } =
    [
        "GongClient", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "Dispose", "Options", "With",
    ];

    private static IEnumerable<string> Declared => ["Equals", "GetHashCode", "ToString", "PrintMembers", "ReadFrom", "JsonConverter"];

    private static IEnumerable<string> Inherited => ["GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "Deconstruct"];
}
