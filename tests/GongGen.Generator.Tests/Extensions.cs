using System.Collections.Immutable;
using System.Reflection;
using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

/// <summary>The packages of Microsoft.Extensions that emitted code uses where a project has them.</summary>
internal static class Extensions
{
    private static readonly ImmutableArray<string> s_folders =
    [
        .. typeof(Extensions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(metadata => metadata.Key == "extensions").Select(metadata => metadata.Value!),
    ];

    /// <summary>Microsoft.Extensions.Http and what it brings along, built for a framework.</summary>
    public static ImmutableArray<MetadataReference> Http(string framework) => TestReferences.InFolders(
        s_folders.Select(folder => Path.Combine(folder, framework)).Where(Directory.Exists));

    /// <summary>One of these assemblies, and what its signatures name.</summary>
    public static ImmutableArray<MetadataReference> Only(string framework, params string[] names) =>
        Http(framework).RemoveAll(reference => !names.Contains(Path.GetFileNameWithoutExtension(reference.Display), StringComparer.Ordinal));
}
