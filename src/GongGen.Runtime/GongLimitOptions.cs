#nullable enable
namespace Gong;

/// <summary>
/// How fast requests are sent. All clients of a process with the same credentials share one queue, first come, first served; where their
/// limits differ, the strictest holds. A request waits for its turn until its cancellation token ends that.
/// </summary>
public sealed class GongLimitOptions
{
    /// <summary>Requests in any one second; 3 unless set, as Gong allows a company. Null sets no limit.</summary>
    public int? RequestsPerSecond { get; set; } = 3;

    /// <summary>Requests in any 24 hours; 10,000 unless set, as Gong allows a company. Null sets no limit.</summary>
    public int? RequestsPerDay { get; set; } = 10_000;

    /// <summary>A copy that can be used; an ArgumentException says what is wrong.</summary>
    internal GongLimitOptions Checked()
    {
        if (RequestsPerSecond < 1 || RequestsPerDay < 1)
        {
            throw new global::System.ArgumentException("RequestsPerSecond and RequestsPerDay in Limits must be at least 1, or null.", "options");
        }

        return (GongLimitOptions)MemberwiseClone();
    }
}
