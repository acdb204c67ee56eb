using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

    /// <summary>The only assignment that sets a member of the request, where it is written for this call alone; null otherwise.</summary>
    public static IOperation? AssignmentOf(CallContext context, string member)
    {
        if (context.Request is not { } request || (context.Reader.Read(request.Value) as ObjectValue)?.Find(member)?.Assignment is not { } assignment)
        {
            return null;
        }

        return ValueReader.IsInside(assignment, context.Call) || IsInOwnLocal(assignment, context.Call) ? assignment : null;
    }

    private static bool IsInOwnLocal(IOperation assignment, IOperation call)
    {
        IOperation? current = assignment;
        while (current is not (null or IVariableDeclaratorOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            current = current.Parent;
        }

        return current is IVariableDeclaratorOperation declarator && VariableUses.Of(declarator.Symbol, declarator) is { IsWritten: false, References: [var only] } && ValueReader.IsInside(only, call);
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
