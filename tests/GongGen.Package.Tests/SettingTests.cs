using System.Text.RegularExpressions;

namespace GongGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class SettingTests(PackedGongGen package)
{
    private const string Checks = "-t:GongCheckCompiler;GongCheckLanguage;GongCheckSettings";

    [Theory]
    [InlineData("GONG9101", "-p:CompilerApiVersion=roslyn4.13")]
    [InlineData("GONG9101", "-p:CompilerApiVersion=roslyn4.8")]
    [InlineData("GONG9101", "-p:CompilerApiVersion=")]
    [InlineData("GONG9102", "-p:GongUseBundledDocument=maybe")]
    public async Task WrongSetting_IsOneErrorBeforeTheCompilerRuns(string id, string property)
    {
        CommandResult build = await BuildAsync(property, Checks);

        string finding = Assert.Single(build.Findings);
        Assert.Contains($": error {id}: ", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:CompilerApiVersion=roslyn4.14")]
    [InlineData("-p:CompilerApiVersion=roslyn10.0")]
    [InlineData("-p:GongUseBundledDocument=False")]
    public async Task RightSetting_IsNoError(string property) =>
        Assert.Empty((await BuildAsync(property, Checks)).Succeeded().Findings);

    [Fact]
    public async Task AnotherLanguage_IsAWarning() =>
        Assert.Contains(": warning GONG9103: ", Assert.Single((await BuildAsync("-p:Language=F#", "-p:TreatWarningsAsErrors=false", Checks)).Succeeded().Findings), StringComparison.Ordinal);

    [Fact]
    public async Task OldCompiler_IsTheOnlyError()
    {
        CommandResult build = await BuildAsync("-p:CompilerApiVersion=roslyn4.13", "-t:Build");

        Assert.Contains("GONG9101", Assert.Single(build.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_ReachTheCompiler()
    {
        string folder = package.Folder("Settings");
        await File.WriteAllTextAsync(Path.Combine(folder, "Settings.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <GongNamespace>A</GongNamespace>
                <GongAccessibility>B</GongAccessibility>
                <GongUseBundledDocument>true</GongUseBundledDocument>
                <GongPreCompilation>C</GongPreCompilation>
                <GongRefit>D</GongRefit>
                <GongRefitResponses>E</GongRefitResponses>
                <GongPolyfills>F</GongPolyfills>
                <GongTags>
                  Stats;
                  Data Privacy
                </GongTags>
                <GongExclude>listTasks</GongExclude>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="GongGen" Version="$(GongGenVersion)" />
                <GongOpenApi Include="x.yaml" Namespace="G" Accessibility="H" Tags="Calls;Users"><Exclude>getCall;addCall</Exclude></GongOpenApi>
                <GongOpenApi Include="$(GongBundledDocument)" />
              </ItemGroup>
            </Project>
            """);
        Command here = package.In("Settings");
        (await here.DotNetAsync("build", "-restore", "-t:GenerateMSBuildEditorConfigFile", "-v:q")).Succeeded();

        string[] seen = await File.ReadAllLinesAsync(Path.Combine(folder, "obj", "Debug", "net10.0", "Settings.GeneratedMSBuildEditorConfig.editorconfig"));
        string[] expected =
        [
            "build_property.GongNamespace = A",
            "build_property.GongAccessibility = B",
            "build_property.GongUseBundledDocument = true",
            "build_property.GongPreCompilation = C",
            "build_property.GongRefit = D",
            "build_property.GongRefitResponses = E",
            "build_property.GongPolyfills = F",
            "build_metadata.AdditionalFiles.GongOpenApi = true",
            "build_metadata.AdditionalFiles.GongNamespace = G",
            "build_metadata.AdditionalFiles.GongAccessibility = H",
            "build_metadata.AdditionalFiles.GongTags = Calls,Users",
            "build_metadata.AdditionalFiles.GongExclude = getCall,addCall",
            "build_metadata.AdditionalFiles.GongExclude = listTasks",
            "build_metadata.AdditionalFiles.GongOverlay = bundled",
        ];
        Assert.Empty(expected.Except(seen, StringComparer.Ordinal));
        Assert.Contains(seen, line => Regex.IsMatch(line, "^build_metadata.AdditionalFiles.GongTags = [, ]*Stats, *Data Privacy[, ]*$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Single(seen, line => line.StartsWith('[') && line.EndsWith("/openapi/gong.yaml]", StringComparison.Ordinal));
    }

    private async Task<CommandResult> BuildAsync(params string[] arguments)
    {
        Command here = package.In("SystemNamespace");
        if (!File.Exists(Path.Combine(package.Folder("SystemNamespace"), "obj", "project.assets.json")))
        {
            (await here.DotNetAsync("restore", "-v:q")).Succeeded();
        }

        return await here.DotNetAsync(["build", "--no-restore", "-v:q", .. arguments]);
    }
}
