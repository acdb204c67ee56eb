using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.Corpus.Tests.Injection;

/// <summary>No text of a document becomes code: hostile texts give the same syntax as harmless ones, but for names, literals and comments, and it compiles.</summary>
public class InjectionTests
{
    private const string Payload = "System.Environment.Exit(1);";

    public static TheoryData<string> Texts =>
    [
        "\"; " + Payload + " //", "\\\"; " + Payload + " //", "*/ class X { } /*", "</summary> class X { } <summary>", "\"\"\"; " + Payload + " \"\"\"", "\"\"\"\"\"; " + Payload + " //",
        "\n" + Payload + "\n", "\r" + Payload, "\u0085" + Payload, "\u2028" + Payload, "\u2029" + Payload, "\u000b\u000c" + Payload, "} } class X { {", "{{ {0} }} {" + Payload + "}",
        "\\u0022; " + Payload, "\\", "\\\\\"", "'; " + Payload + " '", "@class", "#if X\n#error X\n#endif", "]] class X { } [", ")] [assembly: X(", "<![CDATA[ ]]> ]]>",
        "\u202e" + Payload, "\0" + Payload, "\ud83d" + Payload, "$\"{" + Payload + "}\"", "?><!DOCTYPE x [<!ENTITY a \"b\">]>&a;", "%s%n" + Payload, "/// <remarks/>\n" + Payload,
        "*/class/**/X{}/*", "'+Z()+'", "%22;X();//", "a</summary>b", "\u0130\u0131", "a}{b", "Z();",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_StaysText(string text)
    {
        GeneratorResult hostile = CorpusDocument.Run(HostileDocument.With(text), "document.json").Run();

        Assert.DoesNotContain(hostile.Diagnostics, diagnostic => diagnostic.Id is "GONG9099" or "GONG9001" or "GONG9002");
        Assert.All(hostile.Trees.Where(IsOfDocument), AssertHarmless);
        Assert.DoesNotContain(hostile.Output.Assembly.TypeNames, name => name is "X" or "Environment");
        Assert.Empty(hostile.Output.Assembly.GetAttributes());
    }

    [Fact]
    public void Text_ReachesTheClient()
    {
        const string Harmless = "plain text";

        GeneratorResult result = CorpusDocument.Run(HostileDocument.With(Harmless), "document.json").Run();

        string all = string.Join('\n', result.Trees.Where(IsOfDocument).Select(tree => tree.ToString()));
        Assert.True(all.Split(Harmless).Length > 100, "The places of the document do not reach the client; the other test would prove nothing.");
    }

    [Theory]
    [InlineData("\"; class X { } //.yaml")]
    [InlineData("a\nb.yaml")]
    [InlineData("*/ class X { } /*.yaml")]
    public void NameOfAFile_StaysText(string path)
    {
        GeneratorResult result = CorpusDocument.Run(CorpusDocument.Text("names-of-members.yaml"), path).Run();

        Assert.All(result.Trees.Where(IsOfDocument), AssertHarmless);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(path, diagnostic.Location.GetLineSpan().Path));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextOfAnOverlay_StaysText(string text)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(text);
        string overlay = $$"""
            { "overlay": "1.0.0", "info": { "title": {{quoted}}, "version": {{quoted}} }, "actions": [
              { "target": "$.components.schemas.Thing", "description": {{quoted}}, "update": { "description": {{quoted}}, "properties": { {{quoted}}: { "type": "string", "description": {{quoted}} } },
                "x-gong-rules": [{ "id": "GONG2004", "kind": "requires-member", "when": "name", "member": "other", "message": {{quoted}} }] } },
              { "target": {{quoted}}, "update": {} } ] }
            """;
        const string Document = "openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { Thing: { type: object, properties: { name: { type: string }, other: { type: string } } } } }\n";

        GeneratorResult result = CorpusDocument.Run(Document).WithFile("overlay.json", overlay, ("GongOverlay", "true")).Run();

        Assert.Contains(result.Trees, tree => tree.ToString().Contains("RequiresMember(\"GONG2004\"", StringComparison.Ordinal));
        Assert.All(result.Trees.Where(IsOfDocument), AssertHarmless);
    }

    private static bool IsOfDocument(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".Types.g.cs", StringComparison.Ordinal) || tree.FilePath.EndsWith(".Api.g.cs", StringComparison.Ordinal)
        || tree.FilePath.EndsWith("GongClient.g.cs", StringComparison.Ordinal) || tree.FilePath.EndsWith("GongJsonContext.g.cs", StringComparison.Ordinal);

    // Payloads are made of these; emitted code is not. The text of a literal or comment is no token of its own.
    private static void AssertHarmless(SyntaxTree tree)
    {
        CompilationUnitSyntax root = tree.GetCompilationUnitRoot();
        Assert.DoesNotContain(root.DescendantTokens(), token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "X" or "Exit" or "Environment");
        Assert.DoesNotContain(root.DescendantTrivia(descendIntoTrivia: true), trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SkippedTokensTrivia));
        Assert.DoesNotContain(root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>(), directive => directive is not (PragmaWarningDirectiveTriviaSyntax or NullableDirectiveTriviaSyntax));
        Assert.All(root.DescendantNodes().OfType<StatementSyntax>(), statement => Assert.NotNull(statement.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? (SyntaxNode?)statement.FirstAncestorOrSelf<PropertyDeclarationSyntax>()));
        Assert.All(root.Members, member => Assert.IsType<NamespaceDeclarationSyntax>(member));
        Assert.All(root.DescendantTokens(descendIntoTrivia: true).Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken)), token => Assert.DoesNotContain('\n', token.Text));
        Assert.DoesNotContain(root.DescendantTokens(), token => token.Kind() is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringStartToken);
    }
}
