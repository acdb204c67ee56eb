using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Testing.Tests.Generators;

public sealed class GeneratorStepsTests
{
    private readonly GeneratorRun _before = GeneratorRun.Of(new TextGenerator(text => $"// {text}\n")).WithFile("a.txt", "A").WithFile("b.txt", "B").WithSource("class C;");

    [Fact]
    public void AnEditThatIsTrimmedAwayLeavesAllAsItWas()
    {
        GeneratorSteps steps = GeneratorSteps.Between(_before, _before.WithFile("a.txt", "A \n"));

        steps.Require(TextGenerator.Step, IncrementalStepRunReason.Unchanged).RequireRewritten();
    }

    [Fact]
    public void AnEditOfOneFileModifiesItAlone()
    {
        GeneratorSteps steps = GeneratorSteps.Between(_before, _before.WithFile("a.txt", "AA"));

        steps.RequireModified(TextGenerator.Step, 1).RequireRewritten("a.g.cs");
        Assert.Equal(("a", "AA"), Assert.Single(steps.Values(TextGenerator.Step, IncrementalStepRunReason.Modified)));
    }

    [Fact]
    public void AnEditOfCSharpLeavesTheTextsAlone() =>
        GeneratorSteps.Between(_before, _before.WithSource("class D;", "Source0.cs")).Require(TextGenerator.Step, IncrementalStepRunReason.Unchanged);

    [Fact]
    public void AFurtherFileIsNew() =>
        Assert.Contains(IncrementalStepRunReason.New, GeneratorSteps.Between(_before, _before.WithFile("c.txt", "C")).Reasons(TextGenerator.Step));

    [Fact]
    public void EachRequirementCanFail()
    {
        GeneratorSteps steps = GeneratorSteps.Between(_before, _before.WithFile("a.txt", "AA"));

        Assert.Throws<HarnessException>(() => steps.Require(TextGenerator.Step, IncrementalStepRunReason.Unchanged));
        Assert.Throws<HarnessException>(() => steps.RequireModified(TextGenerator.Step, 2));
        Assert.Throws<HarnessException>(() => steps.RequireRewritten("b.g.cs"));
        Assert.Contains("No step is named 'Nothing'", Assert.Throws<HarnessException>(() => steps.Reasons("Nothing")).Message);
    }

    [Fact]
    public void AnUncachedGeneratorIsSeen()
    {
        GeneratorRun run = GeneratorRun.Of(new CompilationGenerator(_ => new List<string>())).WithSource("class C;");

        GeneratorSteps.Between(run, run.WithSource("class D;", "Source0.cs")).Require(CompilationGenerator.Step, IncrementalStepRunReason.Modified).RequireRewritten("Facts.g.cs");
    }
}
