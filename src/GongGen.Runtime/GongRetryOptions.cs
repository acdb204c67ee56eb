#nullable enable
namespace Gong;

/// <summary>
/// How often a request is sent again after a network failure, 429, 500, 502, 503 or 504. Only what may be repeated is: reads, PUT and DELETE,
/// what Gong recognizes as sent before, and anything after 429, because Gong did not look at it.
/// </summary>
public sealed class GongRetryOptions
{
    /// <summary>How often a request is sent at most, the first time included; 4 unless set, 1 turns repetition off.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>
    /// No attempt begins later than this after the first one began; 2 minutes unless set. Where the wait that Gong asks for does not fit, the
    /// request fails at once.
    /// </summary>
    public global::System.TimeSpan MaxElapsed { get; set; } = global::System.TimeSpan.FromMinutes(2);

    /// <summary>The longest wait before the second attempt; half a second unless set. It doubles with each attempt; the real wait is drawn between zero and it.</summary>
    public global::System.TimeSpan BaseDelay { get; set; } = global::System.TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait before any attempt, unless Gong asks for more; 30 seconds unless set.</summary>
    public global::System.TimeSpan MaxDelay { get; set; } = global::System.TimeSpan.FromSeconds(30);

    /// <summary>A copy that can be used; an ArgumentException says what is wrong.</summary>
    internal GongRetryOptions Checked()
    {
        if (MaxAttempts < 1)
        {
            throw new global::System.ArgumentException("Retry.MaxAttempts must be at least 1.", "options");
        }

        if (MaxElapsed < global::System.TimeSpan.Zero || BaseDelay < global::System.TimeSpan.Zero || MaxDelay < global::System.TimeSpan.Zero)
        {
            throw new global::System.ArgumentException("The times in Retry must not be negative.", "options");
        }

        return (GongRetryOptions)MemberwiseClone();
    }
}
