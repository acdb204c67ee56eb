using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Generators;

/// <summary>The assemblies that tested code is compiled against, read once for all tests.</summary>
public static class TestReferences
{
    private static readonly Lazy<ImmutableDictionary<string, string>> Trusted = new(ReadTrusted);
    private static readonly Lazy<ImmutableArray<MetadataReference>> FrameworkOnce = new(ReadFramework);

    /// <summary>The framework that runs the tests, without the test project's packages.</summary>
    public static ImmutableArray<MetadataReference> Framework => FrameworkOnce.Value;

    /// <summary>An assembly that the test project uses, by its simple name, such as a package's.</summary>
    public static MetadataReference Named(string assemblyName) =>
        Trusted.Value.TryGetValue(assemblyName, out string? path)
            ? MetadataReference.CreateFromFile(path)
            : throw new ArgumentException($"The test project does not use an assembly '{assemblyName}'.", nameof(assemblyName));

    /// <summary>Every assembly in some folders, the first of a name.</summary>
    public static ImmutableArray<MetadataReference> InFolders(params IEnumerable<string> folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    private static ImmutableDictionary<string, string> ReadTrusted()
    {
        string paths = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. Trusted.Value.Values
                .Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        ];
    }
}
