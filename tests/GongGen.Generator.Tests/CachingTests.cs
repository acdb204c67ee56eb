using GongGen.Testing.Generators;
using Microsoft.CodeAnalysis;

namespace GongGen.Generator.Tests;

public class CachingTests
{
    [Fact]
    public void Comment_ChangesNoModel()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run("# a comment\n" + Spec.Small));

        steps.Require(StepNames.Model, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached).RequireRewritten();
    }

    [Fact]
    public void Description_RewritesTheFileOfItsTypeOnly()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small.Replace("What it is called.", "Its title.")));

        steps.RequireModified(StepNames.Groups, 1).RequireRewritten("Gong/Calls.Types.g.cs");
    }

    [Fact]
    public void Operation_RewritesTheFileOfItsTagOnly()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small.Replace("Gets a user.", "Finds a user.")));

        steps.RequireRewritten("Gong/Users.Api.g.cs");
    }

    [Fact]
    public void UnrelatedFile_ChangesNothing()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithFile("notes.txt", "hello"));

        steps.Require(StepNames.Read, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged).RequireRewritten();
    }

    [Fact]
    public void Code_ChangesNothing()
    {
        GeneratorSteps steps = GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithSource("class Edited;"));

        steps.Require(StepNames.Groups, IncrementalStepRunReason.Cached).RequireRewritten();
    }

    [Fact]
    public void NewReference_ChangesNothing()
    {
        MetadataReference other = GeneratorRun.Of<GongGenerator>().WithAssemblyName("Other").AllowingChange(StepNames.All).Run().ToImageReference();

        GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithReferences(other))
            .Require(StepNames.Facts, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)
            .Require(StepNames.Sources, IncrementalStepRunReason.Cached)
            .RequireRewritten();
    }

    [Fact]
    public void ReferenceThatMatters_RewritesOnlyWhatReadsDifferently()
    {
        string limited = Spec.Small.Replace("title: { type: string,", "title: { type: string, maxLength: 9,");

        GeneratorSteps.Between(Spec.Run(limited), Spec.Run(limited).WithoutReference("System.ComponentModel.Annotations"))
            .Require(StepNames.Facts, IncrementalStepRunReason.Modified)
            .RequireRewritten("Gong/Calls.Types.g.cs");
    }

    [Fact]
    public void UnrelatedProperty_ChangesNothing() =>
        GeneratorSteps.Between(Spec.Run(Spec.Small), Spec.Run(Spec.Small).WithOption("Anything", "else"))
            .Require(StepNames.Settings, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)
            .RequireRewritten();

    [Fact]
    public void SecondDocument_LeavesTheFirstAlone()
    {
        GeneratorRun one = Spec.Run(Spec.Small);
        GeneratorRun two = one.WithFile("other.yaml", Spec.Small, ("GongOpenApi", "true"), ("GongNamespace", "Other"));

        GeneratorSteps steps = GeneratorSteps.Between(one, two);

        Assert.All(steps.RewrittenSources, hintName => Assert.StartsWith("Other/", hintName, StringComparison.Ordinal));
    }
}
