#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;

/// <summary>What Gong is known to say about a refusal, and the ids in it.</summary>
internal static class GongSentences
{
    /// <summary>A clientUniqueId that was used before; the id of its call follows.</summary>
    public const string PostedBefore = "has already been posted";

    /// <summary>Media that another call has; the id of that call follows.</summary>
    public const string SameMedia = "media file with the same content";

    /// <summary>Media for a call that has some.</summary>
    public const string MediaHandled = "has already been handled";

    /// <summary>A call whose media is not there or not processed.</summary>
    public const string NotReady = "not ready yet";

    /// <summary>A cursor that is too old.</summary>
    public const string CursorExpired = "cursor has expired";

    /// <summary>A token that is not good, or not good at this address.</summary>
    public const string Revoked = "revoked";

    /// <summary>True where a sentence has the text, in capitals or not.</summary>
    public static bool Has(IReadOnlyList<string> sentences, string text)
    {
        foreach (string sentence in sentences)
        {
            if (sentence.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first number behind a text; null where there is none.</summary>
    public static string? IdBehind(IReadOnlyList<string> sentences, string text)
    {
        foreach (string sentence in sentences)
        {
            int at = sentence.IndexOf(text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && NumberFrom(sentence, at + text.Length) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    private static string? NumberFrom(string sentence, int start)
    {
        while (start < sentence.Length && sentence[start] is < '0' or > '9')
        {
            start++;
        }

        int end = start;
        while (end < sentence.Length && sentence[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == start ? null : sentence.Substring(start, end - start);
    }
}
