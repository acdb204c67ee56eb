using System.Text.RegularExpressions;
using GongGen.Analyzers.Tests.Catalog;
using GongGen.Generator;
using GongGen.Testing.Documents;
using GongGen.Testing.Generators;
using VerifyXunit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Analyzers.Tests.Published;

/// <summary>The same misuse of every area gives the same warnings, whether a project takes our document or Gong's own.</summary>
public partial class SameMisuseTests
{
    private const string PublishedDocument = "specs/gong-v2-published.json";

    private static readonly Lazy<CSharpCompilation?> s_theirs = new(Generate);

    private static readonly Lazy<string> s_typeNames = new(() => $@"\b({string.Join('|', TypesOf(PageClient.With(overlay: null)).Union(TypesOf(s_theirs.Value!)))})\b");

    /// <summary>The programs, by the name of their area.</summary>
    public static TheoryData<string> Areas => [.. Files().Select(path => AreaOf(path))];

    [Fact]
    public async Task Our_document_warns_of_everything()
    {
        List<string> found = [];
        foreach (string path in Files())
        {
            found.AddRange(await FindAsync(PageClient.With(overlay: null), path));
        }

        await Verifier.Verify(string.Join('\n', found));
    }

    [SharedDocumentTheory(PublishedDocument)]
    [MemberData(nameof(Areas))]
    public async Task Gongs_own_document_warns_of_the_same(string area)
    {
        string path = Files().Single(path => AreaOf(path) == area);

        string[] theirs = await FindAsync(s_theirs.Value!, path);
        string[] ours = await FindAsync(PageClient.With(overlay: null), path);

        Assert.NotEmpty(theirs);
        Assert.Equal(WithoutTypes(ours), WithoutTypes(theirs));
    }

    private static string[] Files() => Repository.Files("tests/GongGen.Analyzers.Tests/Published/Misuse", "*.cs.txt");

    private static string AreaOf(string path) => Path.GetFileName(path).Split('.')[0];

    private static async Task<string[]> FindAsync(CSharpCompilation client, string path)
    {
        string statements = await File.ReadAllTextAsync(path);
        SyntaxTree program = CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Threading.Tasks;
            using Gong;

            internal static class Misuse
            {
                public static async Task RunAsync({{AreaWith(client, FirstCall().Match(statements).Groups[1].Value)}} gong, IEnumerable<string> ids, int anyNumber, DateTimeOffset anyTime)
                {
            #line 1 "{{AreaOf(path)}}.cs"
            {{statements}}
                }
            }
            """,
            new CSharpParseOptions(LanguageVersion.Latest));

        return [.. (await AllRules.FindAsync(client.AddSyntaxTrees(program), [program]))
            .Select(diagnostic => (Place: diagnostic.Location.GetMappedLineSpan(), diagnostic))
            .OrderBy(found => found.Place.StartLinePosition)
            .ThenBy(found => found.diagnostic.Id, StringComparer.Ordinal)
            .Select(found => FormattableString.Invariant(
                $"{found.Place.Path}({found.Place.StartLinePosition.Line + 1},{found.Place.StartLinePosition.Character + 1}): {found.diagnostic.Severity} {found.diagnostic.Id}: {found.diagnostic.GetMessage(null)}"))];
    }

    // Types are named as their schemas are, and ours have other names.
    private static string WithoutTypes(string[] lines) => Regex.Replace(string.Join('\n', lines), s_typeNames.Value, "(type)");

    private static IEnumerable<string> TypesOf(CSharpCompilation client) =>
        ((INamespaceSymbol)client.GlobalNamespace.GetMembers("Gong").Single()).GetTypeMembers().Where(type => type.IsRecord).Select(type => type.Name);

    // Gong's own tags make other names of interfaces.
    private static string AreaWith(CSharpCompilation client, string method) => client
        .GetSymbolsWithName(method, SymbolFilter.Member)
        .Select(symbol => symbol.ContainingType)
        .First(type => type.TypeKind == TypeKind.Interface)
        .Name;

    private static CSharpCompilation? Generate() => SharedDocuments.Find(PublishedDocument) is { } path
        ? GeneratorRun.Of<GongGenerator>()
            .WithFile("gong.json", File.ReadAllText(path), ("GongOpenApi", "true"))
            .WithFile("gong-rules.overlay.yaml", Repository.Read("openapi/gong-rules.overlay.yaml"), ("GongOverlay", "bundled"))
            .Run()
            .Output
        : null;

    [GeneratedRegex(@"gong\.(\w+Async)\(")]
    private static partial Regex FirstCall();
}
