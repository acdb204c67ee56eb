using System.Collections.Immutable;
using System.Reflection;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

/// <summary>Reference assemblies of frameworks that lack what a current .NET has, with the package System.Text.Json.</summary>
internal static class OldFrameworks
{
    private static readonly ImmutableDictionary<string, ImmutableArray<MetadataReference>> s_references = typeof(OldFrameworks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key is "netstandard2.0" or "net472")
        .GroupBy(metadata => metadata.Key, StringComparer.Ordinal)
        .ToImmutableDictionary(folders => folders.Key, folders => Managed(TestReferences.InFolders(folders.Select(folder => folder.Value!))), StringComparer.Ordinal);

    /// <summary>The references of "netstandard2.0" or "net472".</summary>
    public static ImmutableArray<MetadataReference> Named(string framework) => s_references[framework];

    // Two files beside the assemblies of .NET Framework are native code.
    private static ImmutableArray<MetadataReference> Managed(ImmutableArray<MetadataReference> references) =>
        references.RemoveAll(reference => Path.GetFileName(reference.Display)!.StartsWith("System.EnterpriseServices.", StringComparison.Ordinal));
}
