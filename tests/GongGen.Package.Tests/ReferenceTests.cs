namespace GongGen.Package.Tests;

/// <summary>A compiler on .NET Framework binds exact versions, so a reference that creeps in keeps everything from loading there.</summary>
[Collection(PackageCollection.Name)]
public class ReferenceTests(PackedGongGen package)
{
    private static readonly string[] Allowed =
    [
        "netstandard 2.0.0.0",
        "Microsoft.CodeAnalysis 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.14.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.14.0.0",
        "System.Collections.Immutable 9.0.0.0",
        "System.Composition.AttributedModel 9.0.0.0",
        "System.Memory 4.0.1.2",
    ];

    [Fact]
    public void Assemblies_ReferToTheFloorOfTheCompilerAndToEachOther()
    {
        IReadOnlyList<ShippedAssembly> assemblies = ShippedAssembly.ReadAll(package.Path);
        HashSet<string> ours = [.. assemblies.Select(assembly => assembly.Name)];

        Assert.All(assemblies, assembly => Assert.Empty(assembly.References.Where(reference => !ours.Contains(reference.Split(' ')[0])).Except(Allowed, StringComparer.Ordinal)));
    }

    [Fact]
    public void Workspaces_AreOnlyForCodeFixes() => Assert.Equal(
        ["GongGen.CodeFixes"],
        ShippedAssembly.ReadAll(package.Path).Where(assembly => assembly.References.Any(reference => reference.Contains("Workspaces", StringComparison.Ordinal))).Select(assembly => assembly.Name));

    [Fact]
    public void YamlDotNet_IsAPrivateCopy()
    {
        IReadOnlyList<ShippedAssembly> assemblies = ShippedAssembly.ReadAll(package.Path);

        Assert.Contains(assemblies.Single(assembly => assembly.Name == "GongGen.Reading").References, reference => reference.StartsWith("GongGen.YamlDotNet ", StringComparison.Ordinal));
        Assert.DoesNotContain(assemblies.SelectMany(assembly => assembly.References), reference => reference.StartsWith("YamlDotNet ", StringComparison.Ordinal));
        Assert.Contains("GongGen.YamlDotNet", assemblies.Select(assembly => assembly.Name));
    }

    [Fact]
    public void OurAssemblies_CarrySymbolsWithoutAFolderOfThisMachine()
    {
        string[] roots = [Repository.PathOf(""), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];

        Assert.All(ShippedAssembly.ReadAll(package.Path), assembly =>
        {
            Assert.Equal(assembly.Name == "GongGen.YamlDotNet", assembly.Documents.Count == 0);
            Assert.All(assembly.Documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
            Assert.All(roots, root => Assert.DoesNotContain(root + "/", assembly.Text, StringComparison.Ordinal));
        });
    }
}
