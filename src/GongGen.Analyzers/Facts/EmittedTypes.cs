using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Facts;

/// <summary>Tells emitted types from those of the user, in an assembly that holds both.</summary>
internal static class EmittedTypes
{
    /// <summary>True where the generator emitted the type: it, or something in it, carries one of our attributes, or it has our converter.</summary>
    public static bool IsEmitted(INamedTypeSymbol type) =>
        HasConverter(type) || AnnotationReader.IsAnnotated(type) || type.GetMembers().Any(IsAnnotated) || IsApi(type);

    /// <summary>True for a member that the user added to a partial type; in an assembly, nobody can tell.</summary>
    public static bool IsAddedByUser(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty && member.DeclaringSyntaxReferences.All(reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));

    /// <summary>True where the type has a constructor that takes a text and nothing else.</summary>
    public static bool HasTextConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters is [{ Type.SpecialType: SpecialType.System_String }]);

    private static bool HasConverter(INamedTypeSymbol type)
    {
        if (type.GetTypeMembers("JsonConverter") is not [{ BaseType: { Name: "JsonConverter", TypeArguments: [{ } converted] } }])
        {
            return false;
        }

        return SymbolEqualityComparer.Default.Equals(converted, type);
    }

    private static bool IsAnnotated(ISymbol member) =>
        AnnotationReader.IsAnnotated(member) || (member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method && method.Parameters.Any(AnnotationReader.IsAnnotated));

    // An interface may have nothing to annotate; it stands beside the client that implements it.
    private static bool IsApi(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Arity: 0, ContainingType: null, ContainingNamespace: { } ns } && type.Name.StartsWith("I", StringComparison.Ordinal)
        && type.Name.EndsWith("Api", StringComparison.Ordinal) && !ns.GetTypeMembers("GongClient").IsEmpty;
}
