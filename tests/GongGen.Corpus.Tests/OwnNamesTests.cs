using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Corpus.Tests;

/// <summary>A schema with the name of a type that the client has itself gets another one.</summary>
public class OwnNamesTests
{
    [Fact]
    public void Schemas_DoNotTakeNamesOfTheClient()
    {
        string[] own = [.. Types("openapi: 3.1.0\npaths: {}\n")];
        string schemas = string.Concat(own.Select(name => $"    {name}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));

        string[] all = [.. Types("openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n" + schemas)];

        Assert.Contains("GongFile", own);
        Assert.Equal(own.Concat(own.Select(name => name + "Model")).Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Types(string document)
    {
        GeneratorResult result = CorpusDocument.Run(document).Run();
        return result.Output.GetTypeByMetadataName("Gong.GongClient")!.ContainingNamespace.GetMembers().Where(member => member is INamedTypeSymbol).Select(type => type.Name).Distinct(StringComparer.Ordinal);
    }
}
