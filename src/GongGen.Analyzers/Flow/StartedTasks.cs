using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds what is started for each item of a list.</summary>
internal static class StartedTasks
{
    /// <summary>The call of an operation that is started for each item of a source before any is awaited; null where something may hold it back.</summary>
    public static (IInvocationOperation Call, IOperation Source)? Of(GongSymbols symbols, IOperation tasks)
    {
        if (LambdaOf(tasks) is { } lambda)
        {
            return OnlyCall(symbols, lambda) is { } call ? (call, RepeatedCall.SelectSource(lambda)!) : null;
        }

        return Collected(symbols, tasks);
    }

    // foreach (id) tasks.Add(call(id));
    private static (IInvocationOperation Call, IOperation Source)? Collected(GongSymbols symbols, IOperation tasks)
    {
        if (ValueReader.WithoutConversions(tasks) is not ILocalReferenceOperation { Type: { } type } list || !KnownTypes.IsList(type))
        {
            return null;
        }

        VariableUses uses = VariableUses.Of(list.Local, list);
        IInvocationOperation[] adds = [.. uses.References.Select(reference => reference.Parent).OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name == "Add" && call.Arguments.Length == 1)];
        bool isPlain = uses is { IsWritten: false, Declaration: not null } && adds.Length == 1 && uses.References.Length == 2;
        if (!isPlain || Repetition.ScopeOf(adds[0]) is not IForEachLoopOperation { IsAsynchronous: false } loop || ValueReader.IsInside(uses.Declaration, loop) || ValueReader.IsInside(list, loop))
        {
            return null;
        }

        bool mayWait = loop.Body.Descendants().Any(operation => operation is IAwaitOperation or ILockOperation || (operation is IInvocationOperation { TargetMethod.Name: var name } && name.StartsWith("Wait", StringComparison.Ordinal)));
        return !mayWait && ValueReader.WithoutConversions(adds[0].Arguments[0].Value) is IInvocationOperation started && RateLimit.Of(symbols, started) is not null
            ? (started, ValueReader.WithoutConversions(loop.Collection))
            : null;
    }

    // The function that Select calls for each item.
    private static IAnonymousFunctionOperation? LambdaOf(IOperation tasks)
    {
        if (Origins.Of(tasks).ToArray() is not [{ Source: IInvocationOperation call }])
        {
            return null;
        }

        if (call.TargetMethod.Name is "ToArray" or "ToList" or "AsEnumerable")
        {
            return call.Arguments is [{ Value: { } source }] ? LambdaOf(source) : null;
        }

        IAnonymousFunctionOperation? lambda = call.Arguments is [_, { Value: { } selector }] ? LambdaIn(selector) : null;
        return lambda is not null && RepeatedCall.SelectSource(lambda) is not null ? lambda : null;
    }

    private static IInvocationOperation? OnlyCall(GongSymbols symbols, IAnonymousFunctionOperation lambda)
    {
        IInvocationOperation? call = lambda.Body.Descendants().OfType<IInvocationOperation>().FirstOrDefault(invocation => RateLimit.Of(symbols, invocation) is not null);
        if (call is null || Repetition.ScopeOf(call) != lambda)
        {
            return null;
        }

        bool mayWait = lambda.Body.Descendants().Any(operation => operation switch
        {
            IAwaitOperation await => await.Syntax.SpanStart < call.Syntax.SpanStart && !ValueReader.IsInside(call, await),
            IInvocationOperation other => other.Syntax.SpanStart < call.Syntax.SpanStart && !ValueReader.IsInside(call, other) && other.TargetMethod.Name.StartsWith("Wait", StringComparison.Ordinal),
            ILockOperation => true,
            _ => false,
        });
        return mayWait ? null : call;
    }

    private static IAnonymousFunctionOperation? LambdaIn(IOperation selector) => ValueReader.WithoutConversions(selector) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda,
        IAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };
}
