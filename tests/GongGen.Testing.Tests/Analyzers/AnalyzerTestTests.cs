using GongGen.Testing.Analyzers;
using GongGen.Testing.Generators;
using GongGen.Testing.Tests.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GongGen.Testing.Tests.Analyzers;

public sealed class AnalyzerTestTests
{
    private static readonly AnalyzerTest<BadNameAnalyzer> BadName = new();

    [Fact]
    public async Task MarksAreMet() =>
        await BadName.WithSource("class [|BadOne|];").WithSource("class Fine; struct {|T0001:BadTwo|};").ExpectingMessages("'BadOne' is bad", "'BadTwo' is bad").RunAsync();

    [Fact]
    public async Task NestedMarksOfSeveralRulesAreMet() =>
        await new AnalyzerTest<BaseTypeAnalyzer>().WithSource("class Bad; {|T0002:class C : {|T0003:Bad|};|}").RunAsync();

    [Fact]
    public async Task AMissingMarkFailsWithTheMarkedSource()
    {
        string message = await FailureAsync(BadName.WithSource("class BadOne;"));

        Assert.Contains("- class BadOne;\n+ class [|BadOne|];", message);
        Assert.Contains("'BadOne' is bad", message);
    }

    [Fact]
    public async Task AMarkTooManyFails() => Assert.Contains("- class [|Fine|];\n+ class Fine;", await FailureAsync(BadName.WithSource("class [|Fine|];")));

    [Fact]
    public async Task AMarkOfAnotherRuleFails() => Assert.Contains("{|T7:…|} is of no rule", await FailureAsync(BadName.WithSource("class {|T7:BadOne|};")));

    [Fact]
    public async Task AnotherMessageFails() => Assert.Contains("+ 'BadOne' is bad", await FailureAsync(BadName.WithSource("class [|BadOne|];").ExpectingMessages("other")));

    [Fact]
    public async Task CodeThatDoesNotCompileFails()
    {
        AnalyzerTest<BadNameAnalyzer> test = BadName.WithSource("class C { Missing M() => null!; }");

        Assert.Contains("CS0246", await FailureAsync(test));
        await test.ExpectingErrors("CS0246").RunAsync();
        Assert.Contains("without the expected CS0001", await FailureAsync(test.ExpectingErrors("CS0246", "CS0001")));
    }

    [Fact]
    public async Task AnAnalyzerThatThrowsFails() => Assert.Contains("no name", await FailureAsync(new AnalyzerTest<ThrowingAnalyzer>().WithSource("class Thrown;")));

    [Fact]
    public async Task ARuleThatIsNotDeclaredFails() => Assert.Contains("T0009", await FailureAsync(new AnalyzerTest<UndeclaredRuleAnalyzer>().WithSource("class C;")));

    [Fact]
    public async Task AnAnalyzerThatKeepsStateFails() =>
        Assert.Contains("sequential analysis", await FailureAsync(new AnalyzerTest<ForgetfulAnalyzer>().WithSource("class [|C|];")));

    [Fact]
    public async Task ReportingInGeneratedCodeFails()
    {
        AnalyzerTest<GeneratedCodeAnalyzer> test = new AnalyzerTest<GeneratedCodeAnalyzer>().WithSource("class [|C|];");

        Assert.Contains("reports in generated code", await FailureAsync(test));
        await test.InGeneratedCodeToo().RunAsync();
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.T0001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Test.severity = suggestion", DiagnosticSeverity.Info)]
    public async Task SeverityFollowsTheEditorConfig(string config, DiagnosticSeverity severity)
    {
        AnalyzerTest<BadNameAnalyzer> test = BadName.WithSource("class [|BadOne|];").WithEditorConfig(config);

        await test.ExpectingSeverity(severity).RunAsync();
        Assert.Contains("Severity Hidden was expected", await FailureAsync(test.ExpectingSeverity(DiagnosticSeverity.Hidden)));
    }

    [Fact]
    public async Task ARuleCanBeOffForOneFileOrForAll()
    {
        await BadName.WithSource("class BadOne;", "Off.cs").WithSource("class [|BadTwo|];").WithEditorConfig("[Off.cs]\ndotnet_diagnostic.T0001.severity = none").RunAsync();
        await BadName.WithSource("class BadOne;").WithGlobalConfig("dotnet_diagnostic.T0001.severity = none").RunAsync();
    }

    [Fact]
    public async Task OptionsMetadataAndFilesReachTheAnalyzer()
    {
        AnalyzerTest<OptionAnalyzer> test = new AnalyzerTest<OptionAnalyzer>()
            .WithSource("class C;")
            .WithOption("Color", "red")
            .WithFile("x.yaml", "", ("Namespace", "Gong"))
            .WithEditorConfig("[*.cs]\nown_option = mine");

        await test.ExpectingElsewhere("T0001").ExpectingMessages("'red /src/UnderTest/x.yaml Gong mine' is bad").RunAsync();
        Assert.Contains("Outside the test's sources [] was expected", await FailureAsync(test));
    }

    [Fact]
    public async Task AGeneratorRunsFirst()
    {
        TextGenerator generator = new(text => $"class {text};");

        await new AnalyzerTest<BaseTypeAnalyzer>()
            .WithGenerator(generator, new AdditionalFile("a.txt", "Bad"))
            .WithSource("{|T0002:class C : {|T0003:Bad|};|}")
            .ExpectingMessages("Derives", "Derives from UnderTest")
            .RunAsync();
    }

    [Fact]
    public async Task AGeneratorThatFailsFailsTheTest()
    {
        AnalyzerTest<BadNameAnalyzer> test = BadName.WithSource("class C;");
        AdditionalFile file = new("a.txt", "x");

        Assert.Contains("out of ideas", await FailureAsync(test.WithGenerator(new TextGenerator(_ => throw new InvalidOperationException("out of ideas")), file)));
        Assert.Contains("CS1513", await FailureAsync(test.WithGenerator(new TextGenerator(_ => "class {"), file)));
    }

    [Fact]
    public async Task TreesCanBeGeneratedOnceForManyTests()
    {
        GeneratorResult once = GeneratorRun.Of(new TextGenerator(text => $"internal class {text};")).WithFile("a.txt", "Bad").Run();

        await new AnalyzerTest<BaseTypeAnalyzer>().WithPregenerated(once.Trees).WithSource("{|T0002:class C : {|T0003:Bad|};|}").RunAsync();
    }

    [Fact]
    public async Task AnImageCanBeBuiltOnceForManyTests()
    {
        GeneratorResult once = GeneratorRun.Of(new TextGenerator(text => $"/// <summary>A.</summary>\npublic class {text};")).WithFile("a.txt", "Bad").WithAssemblyName("Once").Run();

        await new AnalyzerTest<BaseTypeAnalyzer>()
            .WithReferences(once.ToImageReference())
            .WithSource("{|T0002:class C : {|T0003:Bad|};|}")
            .ExpectingMessages("Derives", "Derives from Once")
            .RunAsync();
    }

    [Fact]
    public async Task LibrariesAreSeenAndAnalyzed()
    {
        TestProject library = new TestProject("Lib").WithGenerator(new TextGenerator(text => $"public class {text};"), new AdditionalFile("a.txt", "Bad")).WithSource("{|T0002:public class D : {|T0003:Bad|};|}");

        await new AnalyzerTest<BaseTypeAnalyzer>()
            .WithLibrary(library)
            .WithSource("{|T0002:class C : {|T0003:Bad|};|} {|T0002:class E : D;|}")
            .ExpectingMessages("Derives", "Derives from Lib", "Derives", "Derives from Lib", "Derives")
            .RunAsync();
    }

    [Fact]
    public async Task TheLanguageVersionAndTheOutputKindAreFollowed()
    {
        await BadName.WithSource("System.Console.WriteLine();").WithOutputKind(OutputKind.ConsoleApplication).RunAsync();
        Assert.Contains("CS8773", await FailureAsync(BadName.WithSource("record struct R;").WithLanguageVersion(LanguageVersion.CSharp9)));
    }

    [Fact]
    public async Task HalfTypedCodeThatMakesAnAnalyzerThrowIsShown()
    {
        await BadName.WithSource("class [|BadOne|] { void M() { } }").RunHalfTypedAsync();

        string message = (await Assert.ThrowsAsync<HarnessException>(() => new AnalyzerTest<ThrowingAnalyzer>().WithSource("class C { }").RunHalfTypedAsync())).Message;

        Assert.Contains("no name", message);
        Assert.EndsWith("class  { }", message);
    }

    private static async Task<string> FailureAsync<TAnalyzer>(AnalyzerTest<TAnalyzer> test)
        where TAnalyzer : DiagnosticAnalyzer, new() => (await Assert.ThrowsAsync<HarnessException>(test.RunAsync)).Message;
}
