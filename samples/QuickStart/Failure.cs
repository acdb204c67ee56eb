using Gong;

namespace QuickStart;

/// <summary>Says in one line what went wrong and what to do about it.</summary>
internal static class Failure
{
    /// <summary>The line for an exception.</summary>
    public static string Describe(Exception failure) => failure switch
    {
        GongApiException { StatusCode: 401 } => "Gong does not accept these keys: check GONG_ACCESS_KEY and GONG_ACCESS_KEY_SECRET, and that GONG_BASE_URL is your company's address.",
        GongApiException { StatusCode: 403 } refused => $"The keys lack a permission: {refused.Message}",
        HttpRequestException unreachable => $"Gong cannot be reached: {unreachable.Message}",
        _ => failure.Message,
    };
}
