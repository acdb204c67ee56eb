using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Analyzers;

/// <summary>Options by <c>.editorconfig</c> and <c>.globalconfig</c>, as the command-line compiler applies them.</summary>
internal sealed class ConfiguredOptionsProvider(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions(configs.GlobalConfigOptions.AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

    private InMemoryOptions Of(string path) => new(configs.GetOptionsForSourcePath(path).AnalyzerOptions);
}
