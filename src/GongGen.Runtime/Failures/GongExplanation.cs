#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>What is said about a failure beside the operation and the status.</summary>
internal static class GongExplanation
{
    private const int Limit = 4096;

    /// <summary>What Gong says, or what came instead.</summary>
    /// <param name="error">What the body says.</param>
    /// <param name="mediaType">The media type of the body; null where there is no body.</param>
    public static string Of(GongErrorBody error, string? mediaType) =>
        error.Errors.Count > 0 ? ": " + string.Join("; ", error.Errors)
        : mediaType is null ? ": the answer has no body"
        : error.RequestId is null ? ": the answer is " + mediaType + " and not an error of Gong"
        : "";

    /// <summary>What to do about a failure; nothing where it is not known.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="error">What the body says.</param>
    /// <param name="scopes">The scopes that the operation needs.</param>
    /// <param name="authority">Where the request was sent to.</param>
    public static string Advice(int status, GongErrorBody error, IReadOnlyList<string> scopes, string authority) => status switch
    {
        401 when GongSentences.Has(error.Errors, GongSentences.Revoked) =>
            ". Gong calls credentials revoked also where they belong to another address than " + authority,
        403 when scopes.Count > 0 => ". The operation needs the scope " + string.Join(", ", scopes),
        _ => "",
    };

    /// <summary>Where a redirect leads, and why it is not followed.</summary>
    /// <param name="location">The address in the answer; null where it has none.</param>
    /// <param name="authority">Where the request was sent to.</param>
    public static string OfRedirect(Uri? location, string authority)
    {
        string host = location is null ? "somewhere else" : location.IsAbsoluteUri ? location.Authority : authority;
        return ": " + authority + " redirects to " + host
            + ". Redirects are not followed, because they drop the key; set BaseUrl to the address that Gong gave you";
    }

    /// <summary>The id of the request for the end of a message; nothing where there is none.</summary>
    public static string IdOf(GongErrorBody error) => error.RequestId is null ? "" : " (request id " + error.RequestId + ")";

    /// <summary>The start of a body; null where it is empty.</summary>
    public static string? StartOf(string body)
    {
        if (body.Length <= Limit)
        {
            return body.Length == 0 ? null : body;
        }

        return body.Substring(0, char.IsHighSurrogate(body[Limit - 1]) ? Limit - 1 : Limit);
    }
}
