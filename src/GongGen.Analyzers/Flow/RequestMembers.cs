using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells what a call's request says.</summary>
internal static class RequestMembers
{
    /// <summary>Whether a member of the request is set; unknown unless the source proves it.</summary>
    public static Presence StateOf(CallContext context, string path)
    {
        if (context.Request is not { } request || MemberPath.Parse(path) is not { } members)
        {
            return Presence.Unknown;
        }

        Presence? all = null;
        foreach (Value arm in context.Reader.Read(request.Value).Alternatives)
        {
            Presence state = arm is ObjectValue value ? StateOf(PathWalk.Of(value, members)) : Presence.Unknown;
            if (all is not null && all != state)
            {
                return Presence.Unknown;
            }

            all = state;
        }

        return all ?? Presence.Unknown;
    }

    private static Presence StateOf(PathWalk walk)
    {
        if (walk.Reached.Any(reached => !reached.IsAlternative && SetState.Of(reached.Value) == Presence.Set))
        {
            return Presence.Set;
        }

        return walk.IsComplete && walk.Reached.All(reached => SetState.Of(reached.Value) == Presence.Absent) ? Presence.Absent : Presence.Unknown;
    }
}
