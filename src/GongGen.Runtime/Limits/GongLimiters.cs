#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;

/// <summary>
/// The limiters of a process, one for each set of credentials. Gong counts the requests of a company, so clients that don't know of each
/// other must share; that is why this is static. It holds no credentials, only their hash, and keeps no limiter alive that no client uses.
/// </summary>
internal static class GongLimiters
{
    private static readonly object Gate = new();
    private static readonly Dictionary<(object Owner, object Clock), WeakReference<GongLimiter>> Limiters = [];

    private static readonly ConditionalWeakTable<object, object> Owners = new();

    /// <summary>What stands for a provider of tokens, for as long as it lives.</summary>
    public static object OwnerOf(IGongTokenProvider provider) => Owners.GetValue(provider, static _ => new object());

    /// <summary>The limiter of an owner, at least as strict as the limits.</summary>
    /// <param name="owner">The hash of credentials, or what stands for a provider of tokens.</param>
    /// <param name="limits">The limits of one more client.</param>
    /// <param name="clock">Time; clients of different clocks share nothing.</param>
    public static GongLimiter For(object owner, GongLimitOptions limits, GongClock clock)
    {
        lock (Gate)
        {
            if (!Limiters.TryGetValue((owner, clock.Source), out WeakReference<GongLimiter>? known) || !known.TryGetTarget(out GongLimiter? limiter))
            {
                Forget();
                limiter = new GongLimiter(clock);
                Limiters[(owner, clock.Source)] = new WeakReference<GongLimiter>(limiter);
            }

            limiter.Tighten(limits);
            return limiter;
        }
    }

    private static void Forget()
    {
        List<(object Owner, object Clock)> unused = [];
        foreach (KeyValuePair<(object Owner, object Clock), WeakReference<GongLimiter>> entry in Limiters)
        {
            if (!entry.Value.TryGetTarget(out _))
            {
                unused.Add(entry.Key);
            }
        }

        foreach ((object Owner, object Clock) key in unused)
        {
            Limiters.Remove(key);
        }
    }
}
