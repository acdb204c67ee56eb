using BenchmarkDotNet.Attributes;
using GongGen.Generator;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Benchmarks;

/// <summary>The generator over the bundled document: from nothing, after an edit of C#, after a comment and after an edit of the document.</summary>
[MemoryDiagnoser]
public class GeneratorCost
{
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _warm = null!;
    private AdditionalText _document = null!;

    /// <summary>Runs the generator once, so that later runs find its results.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _compilation = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class A;")], TestReferences.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _edited = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B;"));
        _document = GongDocument.DocumentFile(GongDocument.Text).ToAdditionalText();
        _warm = NewDriver().RunGenerators(_compilation);
    }

    /// <summary>Everything from the text on.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver FromNothing() => NewDriver().RunGenerators(_compilation);

    /// <summary>What a keystroke in C# costs.</summary>
    [Benchmark]
    public GeneratorDriver AfterCodeEdit() => _warm.RunGenerators(_edited);

    /// <summary>What a comment in the document costs.</summary>
    [Benchmark]
    public GeneratorDriver AfterComment() => WithDocument("# a comment\n" + GongDocument.Text);

    /// <summary>What a changed description in the document costs.</summary>
    [Benchmark]
    public GeneratorDriver AfterDocumentEdit() => WithDocument(GongDocument.Text.Replace("clientUniqueId:", "clientUniqueKey:", StringComparison.Ordinal));

    private GeneratorDriver WithDocument(string text) =>
        _warm.ReplaceAdditionalText(_document, GongDocument.DocumentFile(text).ToAdditionalText()).RunGenerators(_compilation);

    private GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new GongGenerator().AsSourceGenerator()],
        [_document, GongDocument.OverlayFile.ToAdditionalText()],
        CSharpParseOptions.Default,
        new FixedOptions());
}
