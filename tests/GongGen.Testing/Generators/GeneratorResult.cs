using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Testing.Generators;

/// <summary>What a generator made of its input, after all guards held.</summary>
public sealed class GeneratorResult
{
    internal GeneratorResult(GeneratorRunResult run, CSharpCompilation output)
    {
        Sources = run.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        Trees = [.. run.GeneratedSources.Select(source => source.SyntaxTree)];
        Diagnostics = run.Diagnostics;
        Output = output;
    }

    /// <summary>The generated texts by hint name, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The generated trees, which other compilations may take over.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The user's code and the generated code together.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>One generated text, by its hint name.</summary>
    public string this[string hintName] =>
        Sources.TryGetValue(hintName, out string? text)
            ? text
            : throw new HarnessException($"No source '{hintName}' was generated, only:\n  {string.Join("\n  ", Sources.Keys)}");

    /// <summary>Compiles to memory and loads the assembly; dispose of it to unload.</summary>
    public EmittedAssembly Emit() => new(Output);

    /// <summary>Compiles to memory and refers to the assembly as to a package's.</summary>
    public MetadataReference ToImageReference() => EmittedAssembly.ReferenceTo(Output);

    /// <summary>All generated texts, each under its hint name: one snapshot of everything.</summary>
    public override string ToString() => string.Join('\n', Sources.Select(source => $"//// {source.Key}\n{source.Value}"));
}
