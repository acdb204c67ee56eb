using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Generators;

/// <summary>The options of a compilation and of its additional files, as the SDK would write them.</summary>
internal sealed class InMemoryOptionsProvider(ImmutableDictionary<string, string> global, IEnumerable<AdditionalFile> files) : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, InMemoryOptions> _files =
        files.ToImmutableDictionary(file => file.Path, file => new InMemoryOptions(global.SetItems(file.Metadata)), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions(global);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, InMemoryOptions.None);
}
