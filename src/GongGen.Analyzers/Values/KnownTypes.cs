using GongGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Values;

/// <summary>The framework types that the engine understands.</summary>
internal static class KnownTypes
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    /// <summary>True for List of anything.</summary>
    public static bool IsList(ITypeSymbol? type) => Is(type, "List", Generic);

    /// <summary>True for DateTimeOffset.</summary>
    public static bool IsDateTimeOffset(ITypeSymbol? type) => Is(type, "DateTimeOffset", "System");

    /// <summary>True for DateOnly, and for what is emitted in its place where the framework has none.</summary>
    public static bool IsDate(ITypeSymbol? type) => Is(type, "DateOnly", "System") || type is INamedTypeSymbol { Name: "GongDate", TypeKind: TypeKind.Struct };

    /// <summary>True for TimeSpan.</summary>
    public static bool IsTimeSpan(ITypeSymbol? type) => Is(type, "TimeSpan", "System");

    /// <summary>True for a list type that offers no way to change the list.</summary>
    public static bool IsReadOnlyList(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType switch
    {
        SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable => true,
        _ => IsImmutableList(type),
    };

    /// <summary>True for ImmutableArray and ImmutableList.</summary>
    public static bool IsImmutableList(ITypeSymbol? type) => Is(type, "ImmutableArray", "ImmutableList", Immutable);

    /// <summary>True for a list that grows by calls of Add: List, and what builds an ImmutableArray or ImmutableList.</summary>
    public static bool IsGrowing(ITypeSymbol? type) => IsList(type) || (type is INamedTypeSymbol { Name: "Builder", ContainingType: { } built } && Is(built, "ImmutableArray", "ImmutableList", Immutable));

    /// <summary>The type of one value: below a list and a question mark.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var item] } && (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsReadOnlyList(type)) ? ItemOf(item) : type;

    /// <summary>True where members can be set after the object's creation.</summary>
    public static bool HasSetters(ITypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol { IsStatic: false, SetMethod: { IsInitOnly: false } });

    private static bool Is(ITypeSymbol? type, string name, string other, string ns) => Is(type, name, ns) || Is(type, other, ns);

    /// <summary>True for a type of this name.</summary>
    public static bool Is(ITypeSymbol? type, string name, string ns) => type is INamedTypeSymbol named && named.Name == name && AnnotationReader.IsIn(named, ns);
}
