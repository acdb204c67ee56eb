using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Kinds;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>What a loop over pages asks for each page, besides the cursor.</summary>
internal static class PageQuestion
{
    private const int MaxDepth = 6;

    /// <summary>The loop that asks for page after page with a call; null where the call is not one of several pages.</summary>
    public static ILoopOperation? LoopOf(CallContext context, string cursor)
    {
        if (Repetition.ScopeOf(context.Call) is not ILoopOperation loop || CursorOf(context, cursor) is not { } given || ValueReader.WithoutConversions(given) is not ILocalReferenceOperation local)
        {
            return null;
        }

        bool isKept = MemberBody.Of(context.Call).DeclaratorOf(local.Local) is { } declarator && !ValueReader.IsInside(declarator, loop);
        return isKept && MemberBody.Of(context.Call).ReferencesTo(local.Local).Any(reference => ValueReader.IsInside(reference, loop) && IsSet(reference)) ? loop : null;
    }

    /// <summary>What a call sends besides the cursor: the name and the value of each argument, or of each member of the request that is made in the loop.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Of(CallContext context, ILoopOperation loop, string cursor)
    {
        foreach (IArgumentOperation argument in context.Call.Arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            {
                continue;
            }

            IEnumerable<(string Name, IOperation Value)> parts = context.Reader.Read(argument.Value) is ObjectValue value ? PartsOf(value, loop, 0) : [(parameter.Name, argument.Value)];
            foreach ((string name, IOperation part) in parts)
            {
                if (!string.Equals(name, cursor, StringComparison.OrdinalIgnoreCase))
                {
                    yield return (name, part);
                }
            }
        }
    }

    private static IOperation? CursorOf(CallContext context, string cursor) =>
        context.Call.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, cursor, StringComparison.OrdinalIgnoreCase))?.Value
        ?? (context.Request is { } request ? (context.Reader.Read(request.Value) as ObjectValue)?.Find(cursor)?.Operation : null);

    private static IEnumerable<(string Name, IOperation Value)> PartsOf(ObjectValue value, ILoopOperation loop, int depth)
    {
        if (depth > MaxDepth)
        {
            yield break;
        }

        foreach (MemberSetting setting in value.Settings.Values.Where(setting => ValueReader.IsInside(setting.Operation, loop)).OrderBy(setting => setting.Operation.Syntax.SpanStart))
        {
            IEnumerable<(string Name, IOperation Value)> parts = setting.Value is ObjectValue inner ? PartsOf(inner, loop, depth + 1) : [(setting.Member.Name, setting.Operation)];
            foreach ((string Name, IOperation Value) part in parts)
            {
                yield return part;
            }
        }
    }

    private static bool IsSet(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
}
