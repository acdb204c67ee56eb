using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Generator;

/// <summary>Answers questions about the public types that a project references.</summary>
internal sealed class ReferencedTypes(ImmutableArray<MetadataReference> references)
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("GongGen.References", references: references);

    /// <summary>A type by its full name with the number of its type parameters; null where no reference has it.</summary>
    public INamedTypeSymbol? Find(string fullName) =>
        _compilation.GetTypesByMetadataName(fullName).FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public);

    /// <summary>True where a type has a member.</summary>
    public bool HasMember(string fullName, string member) => Find(fullName)?.GetMembers(member).IsEmpty == false;

    /// <summary>True where a type has a method with a number of parameters.</summary>
    public bool HasMethod(string fullName, string method, int parameters) =>
        Find(fullName)?.GetMembers(method).OfType<IMethodSymbol>().Any(found => found.Parameters.Length == parameters) == true;
}
