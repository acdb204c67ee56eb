using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds the loop that makes a call again for each of its items.</summary>
internal static class RepeatedCall
{
    private const int MaxDepth = 10;

    /// <summary>Loops over no more items than this are not worth a rule.</summary>
    private const int FewItems = 3;

    /// <summary>True where a loop, or a function that Select calls for each item, makes the call for more than a few items.</summary>
    public static bool IsInLoop(CallContext context) => Repetition.ScopeOf(context.Call) is { Parent: not null } scope && !Endings.EndsAfter(context.Call, scope) && scope switch
    {
        IForEachLoopOperation loop => !IsFew(context, ValueReader.WithoutConversions(loop.Collection)),
        ILoopOperation => true,
        IAnonymousFunctionOperation lambda => ItemsSource(lambda) is { } source && !IsFew(context, source),
        _ => false,
    };

    /// <summary>The loop, or the function that Select calls for each item; null where the call is not repeated for each of many ids.</summary>
    public static IOperation? LoopOf(CallContext context, IOperation id)
    {
        if (Repetition.ScopeOf(context.Call) is not { Parent: not null } scope || Endings.EndsAfter(context.Call, scope) || LookedUp.Guards(context.Call, scope) || !DependsOn(id, scope, 0))
        {
            return null;
        }

        return scope switch
        {
            IForEachLoopOperation loop => IsOverMany(context, loop) ? loop : null,
            IForLoopOperation loop => loop,
            IAnonymousFunctionOperation lambda => ItemsSource(lambda) is { } source && !IsFew(context, source) && !IsStream(source.Type) ? lambda : null,
            _ => null,
        };
    }

    /// <summary>What a function is called for by Enumerable.Select; null where it is something else.</summary>
    public static IOperation? SelectSource(IAnonymousFunctionOperation lambda) =>
        CallAround(lambda) is { TargetMethod: { Name: "Select" } method, Arguments: [{ Value: { } source }, ..] } && KnownTypes.Is(method.ContainingType, "Enumerable", "System.Linq")
            ? ValueReader.WithoutConversions(source)
            : null;

    // What a function is called for, whoever calls it.
    private static IOperation? ItemsSource(IAnonymousFunctionOperation lambda) => SelectSource(lambda) ?? (CallAround(lambda) switch
    {
        { TargetMethod: { Name: "ForEach" } method, Instance: { } list } when KnownTypes.IsList(method.ContainingType) => ValueReader.WithoutConversions(list),
        { TargetMethod: { Name: "ForEach" or "ForEachAsync" } method, Arguments: [{ Value: { } source }, ..] } when method.ContainingType.SpecialType == SpecialType.System_Array || KnownTypes.Is(method.ContainingType, "Parallel", "System.Threading.Tasks") =>
            ValueReader.WithoutConversions(source),
        _ => null,
    });

    private static IInvocationOperation? CallAround(IAnonymousFunctionOperation lambda)
    {
        IOperation? parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    // Items of a stream come one by one.
    private static bool IsStream(ITypeSymbol? type) =>
        type is not null && type.AllInterfaces.Append(type as INamedTypeSymbol).Any(candidate => KnownTypes.Is(candidate, "IAsyncEnumerable", "System.Collections.Generic"));

    /// <summary>True where a list is written down and short.</summary>
    public static bool IsFew(CallContext context, IOperation source) => context.Reader.Read(source) is ListValue { IsComplete: true, Items.Length: <= FewItems };

    // Items of another stream come one by one, so there is nothing to send together.
    private static bool IsOverMany(CallContext context, IForEachLoopOperation loop)
    {
        IOperation source = ValueReader.WithoutConversions(loop.Collection);
        return loop.IsAsynchronous ? IsOfApi(context, source) : !IsFew(context, source) && source is not IInvocationOperation { TargetMethod.Name: "GetConsumingEnumerable" };
    }

    private static bool IsOfApi(CallContext context, IOperation source) => source is IInvocationOperation { TargetMethod: { } method } call
        && (method.Name is "ConfigureAwait" or "WithCancellation"
            ? (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } inner && IsOfApi(context, ValueReader.WithoutConversions(inner))
            : (method.ReducedFrom ?? method).Parameters.FirstOrDefault() is { } first && context.Symbols.RulesOf(first.Type).IsEmitted);

    // The id is another one each time only where the loop's variable is in it.
    private static bool DependsOn(IOperation id, IOperation scope, int depth) => depth <= MaxDepth && id.DescendantsAndSelf().Any(operation => operation switch
    {
        IParameterReferenceOperation parameter => scope is IAnonymousFunctionOperation lambda && lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default),
        ILocalReferenceOperation local => IsOwn(local.Local, scope) || (VariableUses.Of(local.Local, local) is { IsWritten: false, Source: { } source } && ValueReader.IsInside(source, scope) && DependsOn(source, scope, depth + 1)),
        _ => false,
    });

    private static bool IsOwn(ILocalSymbol local, IOperation scope) => scope switch
    {
        IForEachLoopOperation loop => loop.LoopControlVariable.DescendantsAndSelf().Any(operation =>
            (operation is IVariableDeclaratorOperation declared && SymbolEqualityComparer.Default.Equals(declared.Symbol, local))
            || (operation is ILocalReferenceOperation part && SymbolEqualityComparer.Default.Equals(part.Local, local))),
        IForLoopOperation loop => loop.Locals.Contains(local, SymbolEqualityComparer.Default),
        _ => false,
    };
}
