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

    /// <summary>Members that every record has.</summary>
    public static IReadOnlyList<string> RecordMembers { get; } =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "PrintMembers",
        "EqualityContract", "Clone", "Deconstruct", "WriteTo", "ReadFrom", "JsonConverter", "Validate",
    ];

    /// <summary>Members that every open enum has.</summary>
    public static IReadOnlyList<string> EnumMembers { get; } =
    [
        "Value", "Equals", "GetHashCode", "ToString", "GetType", "IsKnown", "CompareTo", "ReferenceEquals", "MemberwiseClone",
        "Finalize", "PrintMembers", "Deconstruct", "JsonConverter",
    ];

    /// <summary>Members that the client has beside one property per tag.</summary>
    public static IReadOnlyList<string> ClientMembers { get; } =
    [
        "GongClient", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "Dispose", "Options", "With",
    ];
}
