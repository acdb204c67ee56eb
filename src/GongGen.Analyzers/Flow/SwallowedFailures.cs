using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GongGen.Analyzers.Flow;

/// <summary>Finds a catch that makes an empty list of whatever went wrong.</summary>
internal static class SwallowedFailures
{
    /// <summary>The only catch of a try, where it takes every failure and does nothing but return an empty list; null otherwise.</summary>
    public static ICatchClauseOperation? Of(GongSymbols symbols, ITryOperation attempt) =>
        attempt.Catches is [{ Filter: null, Handler.Operations: [IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }] } only] && IsBroad(only.ExceptionType)
        && symbols.Reader.Read(value) is ListValue { Items.IsEmpty: true, IsComplete: true }
            ? only
            : null;

    /// <summary>The call of a paged operation, or of what walks through its pages, that a try is made for; null where there is none.</summary>
    public static IInvocationOperation? CallIn(GongSymbols symbols, ITryOperation attempt) => attempt.Body.Descendants()
        .OfType<IInvocationOperation>()
        .FirstOrDefault(call => Repetition.FunctionOf(call) == Repetition.FunctionOf(attempt) && IsPaged(symbols, call.TargetMethod));

    private static bool IsPaged(GongSymbols symbols, IMethodSymbol method) =>
        method.IsExtensionMethod
            ? BatchWalk.ApiOf(method) is { TypeKind: TypeKind.Interface } api && symbols.RulesOf(api).IsEmitted && api.GetMembers().Any(member => symbols.RulesOf(member).Find(AnnotationNames.Paged)?.Text(0) == method.Name)
            : symbols.RulesOf(method).Find(AnnotationNames.Paged) is not null;

    private static bool IsBroad(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_Object } || KnownTypes.Is(type, "Exception", "System") || type.Name == "GongApiException";
}
