using System.IO.Compression;
using System.Xml.Linq;

namespace GongGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class ContentTests(PackedGongGen package)
{
    [Fact]
    public void EveryFile_IsNamedHere()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.Path);

        Assert.Equal(
            [
                "GongGen.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/GongGen.Analyzers.dll",
                "analyzers/dotnet/cs/GongGen.CodeFixes.dll",
                "analyzers/dotnet/cs/GongGen.Emission.dll",
                "analyzers/dotnet/cs/GongGen.Generator.dll",
                "analyzers/dotnet/cs/GongGen.Model.dll",
                "analyzers/dotnet/cs/GongGen.Reading.dll",
                "analyzers/dotnet/cs/GongGen.YamlDotNet.dll",
                "build/GongGen.targets",
                "buildTransitive/GongGen.props",
                "icon.png",
                "openapi/gong-rules.overlay.yaml",
                "openapi/gong.yaml",
            ],
            zip.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Manifest_HasNoDependencyAndMakesADevelopmentDependency()
    {
        XElement metadata = Manifest();
        XNamespace ns = metadata.Name.Namespace;

        Assert.Empty(metadata.Descendants(ns + "dependency"));
        Assert.Equal("true", metadata.Element(ns + "developmentDependency")?.Value);
    }

    [Theory]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("license", "MIT")]
    [InlineData("projectUrl", "https://github.com/gonggen/gonggen")]
    [InlineData("releaseNotes", "https://github.com/gonggen/gonggen/blob/main/CHANGELOG.md")]
    public void Manifest_Says(string element, string expected)
    {
        XElement metadata = Manifest();

        Assert.Equal(expected, metadata.Element(metadata.Name.Namespace + element)?.Value);
    }

    [Fact]
    public void Document_IsTheOneOfTheRepository()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.Path);
        using StreamReader reader = new(zip.GetEntry("openapi/gong.yaml")!.Open());

        Assert.Equal(Repository.Read("openapi/gong.yaml"), reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private XElement Manifest()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.Path);
        using Stream stream = zip.GetEntry("GongGen.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }
}
