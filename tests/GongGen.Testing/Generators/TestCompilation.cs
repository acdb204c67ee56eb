using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GongGen.Testing.Generators;

/// <summary>The strictest settings a user's project can have.</summary>
internal static class TestCompilation
{
    // What the SDK switches off in every project: two versions of one framework assembly.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> OffBySdk = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress)]);

    /// <summary>What the SDK defines for every project of the framework that the references are of.</summary>
    public static ImmutableArray<string> Symbols { get; } = ["NET"];

    /// <summary>Nullable on, every warning wave on, each warning an error.</summary>
    public static CSharpCompilationOptions Options(OutputKind kind) => new(
        kind,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Error,
        specificDiagnosticOptions: OffBySdk,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true);
}
