#nullable enable
namespace Gong.Runtime;

using global::System;

/// <summary>Finds what the API refused in what a client threw, whoever made the client.</summary>
internal static class GongRefusal
{
    /// <summary>The failure of the API; null where something else went wrong.</summary>
    public static GongApiException? In(Exception exception) => exception switch
    {
        GongApiException failure => failure,
#if HAS_REFIT
        global::Refit.ApiException failure => failure.ToGongException(),
#endif
        _ => null,
    };
}
