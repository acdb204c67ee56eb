using BenchmarkDotNet.Attributes;
using GongGen.Generator;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Benchmarks;

/// <summary>The generator over documents of about 1.5, 3 and 6 megabytes, and over one that is broken: time grows as the text does.</summary>
[MemoryDiagnoser]
public class LargeDocumentCost
{
    private CSharpCompilation _compilation = null!;
    private AdditionalText _document = null!;
    private AdditionalText _broken = null!;

    /// <summary>How many times the block of the document stands there.</summary>
    [Params(1000, 2000, 4000)]
    public int Repetitions { get; set; }

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string text = LargeDocument.Of(Repetitions);
        _compilation = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class A;")], TestReferences.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _document = GongDocument.DocumentFile(text).ToAdditionalText();
        _broken = GongDocument.DocumentFile(text.Insert(text.Length / 2, "\n\t- [\n")).ToAdditionalText();
    }

    /// <summary>From the text to the sources.</summary>
    [Benchmark]
    public GeneratorDriver Whole() => Run(_document);

    /// <summary>The same with an error in the middle, which is looked for and cut out.</summary>
    [Benchmark]
    public GeneratorDriver Broken() => Run(_broken);

    private GeneratorDriver Run(AdditionalText document) =>
        CSharpGeneratorDriver.Create([new GongGenerator().AsSourceGenerator()], [document], CSharpParseOptions.Default, new FixedOptions()).RunGenerators(_compilation);
}
