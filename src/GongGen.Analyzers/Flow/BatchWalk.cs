using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Flow;

/// <summary>The emitted method that takes any number of ids for an operation that takes many.</summary>
internal static class BatchWalk
{
    /// <summary>The interface of an operation, or of what walks through its pages.</summary>
    public static INamedTypeSymbol? ApiOf(IMethodSymbol method)
    {
        IMethodSymbol declared = method.ReducedFrom ?? method;
        return declared.IsExtensionMethod ? declared.Parameters[0].Type as INamedTypeSymbol : declared.ContainingType;
    }

    /// <summary>The method with a request and ids that belongs to an operation; null where there is none.</summary>
    public static IMethodSymbol? Find(GongSymbols symbols, IMethodSymbol called, string operation)
    {
        if (ApiOf(called) is not { } api || api.GetMembers(operation).OfType<IMethodSymbol>().FirstOrDefault() is not { } method || symbols.RulesOf(method).Find(AnnotationNames.Paged)?.Text(0) is not { Length: > 0 } name)
        {
            return null;
        }

        return api.ContainingNamespace.GetTypeMembers()
            .Where(type => type is { IsStatic: true, MightContainExtensionMethods: true })
            .SelectMany(type => type.GetMembers(name).OfType<IMethodSymbol>())
            .FirstOrDefault(candidate => IsOver(candidate, api));
    }

    /// <summary>The type of the items that it gives.</summary>
    public static INamedTypeSymbol? ItemOf(IMethodSymbol walk) => walk.ReturnType is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol item] } ? item : null;

    private static bool IsOver(IMethodSymbol candidate, INamedTypeSymbol api) =>
        candidate is { IsExtensionMethod: true, Parameters: [{ Type: var first }, _, { Type: INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } ids }, ..] }
        && SymbolEqualityComparer.Default.Equals(first, api)
        && ids.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
