using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Generator;

/// <summary>Reads values that MSBuild wrote for the compiler.</summary>
internal static class AnalyzerConfigOptionsExtensions
{
    /// <summary>A property of the project; null where it is empty.</summary>
    public static string? Property(this AnalyzerConfigOptions options, string name) => Value(options, "build_property." + name);

    /// <summary>Metadata of an additional file; null where it is empty.</summary>
    public static string? Metadata(this AnalyzerConfigOptions options, string name) => Value(options, "build_metadata.AdditionalFiles." + name);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
