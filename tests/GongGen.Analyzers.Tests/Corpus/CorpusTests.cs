using System.Collections.Immutable;
using GongGen.Analyzers.Tests.Catalog;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Analyzers.Tests.Corpus;

/// <summary>Programs that use the client correctly, over which all analyzers together have nothing to say.</summary>
public class CorpusTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Fact]
    public Task A_program_of_several_files_is_silent() => RequireSilenceAsync(Repository.Files("tests/GongGen.Analyzers.Tests/Corpus", "*.cs.txt"));

    [Fact]
    public Task The_quick_start_is_silent() =>
        RequireSilenceAsync(Repository.Files("samples/QuickStart", "*.cs"), TestReferences.Named("GongGen.Sandbox"), TestReferences.Named("Spectre.Console"));

    private static async Task RequireSilenceAsync(string[] paths, params MetadataReference[] references)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        SyntaxTree[] files = [.. paths.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, $"/src/{Path.GetFileName(path)}"))];
        CSharpCompilation client = PageClient.With(overlay: null);
        CSharpCompilation program = client
            .WithOptions(client.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .AddReferences(references)
            .AddSyntaxTrees([CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. files]);

        ImmutableArray<Diagnostic> found = await AllRules.FindAsync(program, files);

        Assert.NotEmpty(files);
        Assert.Equal("", string.Join('\n', found));
    }
}
