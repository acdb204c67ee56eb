using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Testing.Generators;

/// <summary>What a generator did again between two inputs, step by step.</summary>
public sealed class GeneratorSteps
{
    private readonly ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> _steps;

    private GeneratorSteps(GeneratorRunResult before, GeneratorRunResult after)
    {
        _steps = after.TrackedSteps;
        // Not by tree: the 4.14 driver parses even a cached source again.
        Dictionary<string, SourceText> old = before.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        RewrittenSources =
        [
            .. after.GeneratedSources
                .Where(source => !ReferenceEquals(old.GetValueOrDefault(source.HintName), source.SourceText))
                .Select(source => source.HintName)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The hint names of the sources whose text was written again, equal or not.</summary>
    public ImmutableArray<string> RewrittenSources { get; }

    /// <summary>Runs over one input, then, with the same driver, over another that was made from it.</summary>
    public static GeneratorSteps Between(GeneratorRun before, GeneratorRun after)
    {
        CSharpCompilation compilation = before.CreateCompilation();
        GeneratorDriver driver = before.CreateDriver().RunGenerators(compilation);
        GeneratorRunResult first = GeneratorRun.ResultOf(driver);
        driver = before.LanguageVersion == after.LanguageVersion ? driver : after.UpdateLanguage(driver);
        GeneratorRunResult second = GeneratorRun.ResultOf(after.Refresh(driver).RunGenerators(Change(compilation, after)));
        GraphGuard.Check(second);
        return new GeneratorSteps(first, second);
    }

    /// <summary>The reason of each output of a named step, in order.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string stepName) => [.. Outputs(stepName).Select(output => output.Reason)];

    /// <summary>The values that a named step made for one reason.</summary>
    public ImmutableArray<object> Values(string stepName, IncrementalStepRunReason reason) =>
        [.. Outputs(stepName).Where(output => output.Reason == reason).Select(output => output.Value)];

    /// <summary>Requires that each output of a named step has one of the reasons.</summary>
    public GeneratorSteps Require(string stepName, params IncrementalStepRunReason[] reasons)
    {
        ImmutableArray<IncrementalStepRunReason> found = Reasons(stepName);
        if (found.All(reason => reasons.Contains(reason)))
        {
            return this;
        }

        throw new HarnessException($"Step '{stepName}' was expected to be {string.Join(" or ", reasons)}, and was {string.Join(", ", found)}.\n{this}");
    }

    /// <summary>Requires how many outputs of a named step were Modified; the others have to be Cached or Unchanged.</summary>
    public GeneratorSteps RequireModified(string stepName, int count)
    {
        ImmutableArray<IncrementalStepRunReason> found = Reasons(stepName);
        int modified = found.Count(reason => reason == IncrementalStepRunReason.Modified);
        int reused = found.Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
        if (modified == count && modified + reused == found.Length)
        {
            return this;
        }

        throw new HarnessException($"Step '{stepName}' was expected to be Modified {count} times, and was {string.Join(", ", found)}.\n{this}");
    }

    /// <summary>Requires that these sources, and no others, were put out again.</summary>
    public GeneratorSteps RequireRewritten(params IEnumerable<string> hintNames)
    {
        ImmutableArray<string> expected = [.. hintNames.Order(StringComparer.Ordinal)];
        if (expected.SequenceEqual(RewrittenSources, StringComparer.Ordinal))
        {
            return this;
        }

        throw new HarnessException($"Expected to be put out again: [{string.Join(", ", expected)}]; were: [{string.Join(", ", RewrittenSources)}].\n{this}");
    }

    /// <summary>Each step with its reasons.</summary>
    public override string ToString() => string.Join('\n', _steps
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"  {pair.Key}: {string.Join(", ", pair.Value.SelectMany(step => step.Outputs).Select(output => output.Reason))}"));

    private static CSharpCompilation Change(CSharpCompilation compilation, GeneratorRun after)
    {
        Dictionary<string, SyntaxTree> old = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath, StringComparer.Ordinal);
        IEnumerable<SyntaxTree> trees = after.Sources.Select(source =>
            old.TryGetValue(source.Path, out SyntaxTree? tree)
            && tree.Options is CSharpParseOptions options
            && options.SpecifiedLanguageVersion == after.LanguageVersion
            && string.Equals(tree.GetText().ToString(), source.Text, StringComparison.Ordinal)
                ? tree
                : after.Parse(source.Text, source.Path));
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).WithReferences(after.References);
    }

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string stepName) =>
        _steps.TryGetValue(stepName, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(step => step.Outputs)
            : throw new HarnessException($"No step is named '{stepName}'. There are:\n{this}");
}
