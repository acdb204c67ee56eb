using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Benchmarks;

/// <summary>Says of every .overlay.yaml that it is the bundled overlay, and of every other file that it is a document.</summary>
internal sealed class FixedOptions : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile.Path);

    private sealed class Options(string? path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            bool isOverlay = path?.EndsWith(".overlay.yaml", StringComparison.Ordinal) == true;
            value = key switch
            {
                "build_metadata.AdditionalFiles.GongOverlay" when isOverlay => "bundled",
                "build_metadata.AdditionalFiles.GongOpenApi" when path is not null && !isOverlay => "true",
                _ => null,
            };
            return value is not null;
        }
    }
}
