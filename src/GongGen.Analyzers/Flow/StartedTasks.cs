using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds what is started for each item of a list.</summary>
internal static class StartedTasks
{
    /// <summary>The function that Select calls for each item of what is awaited together; null where the tasks come from elsewhere.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation tasks)
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

    /// <summary>The call of an operation that the function makes with nothing before it; null where something else may hold it back.</summary>
    public static IInvocationOperation? OnlyCall(GongSymbols symbols, IAnonymousFunctionOperation lambda)
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
