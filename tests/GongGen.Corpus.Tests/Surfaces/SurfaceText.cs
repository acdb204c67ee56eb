using System.Text;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Corpus.Tests.Surfaces;

/// <summary>The client that was emitted, without what every client has: interfaces with what their methods send, records with their names on the wire, enums with their values.</summary>
internal static class SurfaceText
{
    // Files that a document decides about; the others are the same for all.
    private static readonly string[] Endings = [".Types.g.cs", ".Api.g.cs", "/GongClient.g.cs"];

    public static string Of(GeneratorResult result)
    {
        if (result.Output.GetTypeByMetadataName("Gong.GongClient") is not { } client)
        {
            return "";
        }

        StringBuilder text = new();
        EmittedSyntax syntax = new(result.Trees);
        foreach (INamedTypeSymbol type in client.ContainingNamespace.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public && IsOfDocument(type)))
        {
            text.Append('\n').Append(TypeText.Of(type, syntax));
        }

        return text.ToString();
    }

    private static bool IsOfDocument(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference => Array.Exists(Endings, ending => reference.SyntaxTree.FilePath.EndsWith(ending, StringComparison.Ordinal)));
}
