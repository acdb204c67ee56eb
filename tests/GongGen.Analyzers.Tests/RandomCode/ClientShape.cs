using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.RandomCode;

/// <summary>What the emitted client offers to a program: its operations and the types of their requests.</summary>
internal sealed class ClientShape
{
    private static readonly SymbolDisplayFormat Written = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly INamedTypeSymbol _client;

    /// <summary>Reads the shape from a compilation that holds or refers to the client.</summary>
    public ClientShape(Compilation compilation)
    {
        _client = compilation.GetTypeByMetadataName("Gong.GongClient")!;
        Operations = [.. Apis.SelectMany(api => Enumerable.Repeat(api, WeightOf(api))).SelectMany(api => api.Type.GetMembers().OfType<IMethodSymbol>())];
        Walkers = [.. _client.ContainingNamespace.GetTypeMembers().Where(type => type.IsStatic).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(IsWalker)];
        Requests = [.. Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Type).OfType<INamedTypeSymbol>().Where(IsRecord)];
    }

    /// <summary>All operations of all interfaces, those that most rules are about several times.</summary>
    public ImmutableArray<IMethodSymbol> Operations { get; }

    /// <summary>The methods that go through all pages.</summary>
    public ImmutableArray<IMethodSymbol> Walkers { get; }

    /// <summary>The type of each operation's request.</summary>
    public ImmutableArray<INamedTypeSymbol> Requests { get; }

    private IEnumerable<IPropertySymbol> Apis => _client.GetMembers().OfType<IPropertySymbol>().Where(property => property.Type.TypeKind == TypeKind.Interface);

    /// <summary>The C# that calls an operation or a walker, without its arguments.</summary>
    public string CallOf(IMethodSymbol method)
    {
        ITypeSymbol api = method.IsExtensionMethod ? method.Parameters[0].Type : method.ContainingType;
        return $"gong.{Apis.First(property => SymbolEqualityComparer.Default.Equals(property.Type, api)).Name}.{method.Name}";
    }

    /// <summary>The C# of a type.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(Written);

    /// <summary>True for an emitted record whose members can be set.</summary>
    public static bool IsRecord(ITypeSymbol type) => type is INamedTypeSymbol { IsRecord: true, IsReferenceType: true, IsAbstract: false };

    /// <summary>True for an emitted enum that takes any text.</summary>
    public static bool IsOpenEnum(ITypeSymbol type) => type is { IsRecord: true, IsValueType: true } && !NamesOf(type).IsEmpty;

    /// <summary>The values that an open enum names.</summary>
    public static ImmutableArray<string> NamesOf(ITypeSymbol type) =>
        [.. type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, type)).Select(property => property.Name)];

    /// <summary>The type of a list's items; null for anything else.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [{ } item] } list && list.AllInterfaces.Append(list).Any(@base => @base.Name == "IEnumerable") ? item : null;

    /// <summary>The members that an initializer can set.</summary>
    public static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public, IsIndexer: false });

    private static int WeightOf(IPropertySymbol api) => api.Name == "Calls" ? 10 : 1;

    private static bool IsWalker(IMethodSymbol method) => method is { IsExtensionMethod: true, ReturnType.Name: "GongPageable" };
}
