using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Paths;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Tells whether a call of a paged operation asks for the first page of an answer that may have more.</summary>
internal static class PageRequest
{
    /// <summary>True where neither a cursor nor a list of ids is sent.</summary>
    public static bool IsFirstOfSeveral(CallContext context, string cursor)
    {
        bool hasCursorArgument = context.Call.Arguments.Any(argument =>
            argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && string.Equals(parameter.Name, cursor, StringComparison.OrdinalIgnoreCase)
            && context.Reader.Read(argument.Value).Presence != Presence.Absent);
        if (hasCursorArgument)
        {
            return false;
        }

        if (context.Request is not { Parameter.Type: { } type } request || (type.GetMembers(cursor).IsEmpty && IdPaths(context).IsEmpty))
        {
            return true;
        }

        return context.Reader.Read(request.Value) is ObjectValue value && SetState.Of(value.Read(cursor)) == Presence.Absent && IdPaths(context).All(path => IsUnset(value, path));
    }

    // Whoever asks for certain ids gets them in one page, up to the limit of the operation.
    private static ImmutableArray<MemberPath> IdPaths(CallContext context) =>
    [
        .. context.Call.TargetMethod.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Select(method => context.Symbols.RulesOf(method).Find(AnnotationNames.Batchable))
            .Where(batchable => batchable is not null && batchable.Text(0) == context.MethodName)
            .Select(batchable => MemberPath.Parse(batchable!.Text(1)))
            .OfType<MemberPath>(),
    ];

    private static bool IsUnset(ObjectValue request, MemberPath path)
    {
        PathWalk walk = PathWalk.Of(request, path);
        return walk.IsComplete && walk.Reached.All(reached => SetState.Of(reached.Value) == Presence.Absent);
    }
}
