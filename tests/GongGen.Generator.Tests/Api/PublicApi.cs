using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests.Api;

/// <summary>Writes what other projects may use of a compilation: each type and member by its signature, sorted, without bodies.</summary>
internal static class PublicApi
{
    private const SymbolDisplayMiscellaneousOptions Names = SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private static readonly SymbolDisplayFormat Types = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Names);

    private static readonly SymbolDisplayFormat Members = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Names);

    /// <summary>The surface of the types that a predicate takes.</summary>
    public static string Write(Compilation compilation, Func<INamedTypeSymbol, bool> isWanted)
    {
        IEnumerable<string> types = TypesOf(compilation.Assembly.GlobalNamespace)
            .Where(type => IsVisible(type) && isWanted(type))
            .Select(Write)
            .Order(StringComparer.Ordinal);
        return string.Join('\n', types);
    }

    private static string Write(INamedTypeSymbol type)
    {
        IEnumerable<string> members = type.GetMembers()
            .Where(member => IsVisible(member) && !member.IsImplicitlyDeclared && member is not INamedTypeSymbol && !IsAccessor(member))
            .Select(member => $"    {member.ToDisplayString(Members)}\n")
            .Order(StringComparer.Ordinal);
        return $"{Head(type)}\n{string.Concat(members)}";
    }

    private static string Head(INamedTypeSymbol type)
    {
        string modifiers = (type.IsStatic ? "static " : "") + (type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "")
            + (type is { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } ? "abstract " : "");
        string[] bases = [.. BaseOf(type).Concat(type.Interfaces).Select(symbol => symbol.ToDisplayString(Members)).Order(StringComparer.Ordinal)];
        return $"{modifiers}{type.ToDisplayString(Types)}{(bases.Length == 0 ? "" : " : ")}{string.Join(", ", bases)}";
    }

    private static IEnumerable<INamedTypeSymbol> BaseOf(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent } ? [parent] : [];

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static bool IsVisible(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type => TypesOf(type).Prepend(type),
        _ => [],
    });
}
